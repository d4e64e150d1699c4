package org.samverk.kernel.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.cast.TestFolders;

class EmbeddedPostgresTests {
    private Path data;
    private EmbeddedPostgres database;

    @BeforeEach
    void start() {
        data = TestFolders.create("embedded");
        database = start(data);
    }

    @AfterEach
    void stop() {
        database.close();
        TestFolders.delete(data);
    }

    @Test
    void a_commit_is_on_the_disk_before_it_is_acknowledged() {
        var sql = new Sql(database);
        assertThat(sql.one("show fsync")).isEqualTo("on");
        assertThat(sql.one("show full_page_writes")).isEqualTo("on");
        assertThat(sql.one("show synchronous_commit")).isEqualTo("on");
        assertThat(sql.one("show data_checksums")).isEqualTo("on");
    }

    @Test
    void only_this_machine_can_reach_it_and_only_with_a_password() {
        var sql = new Sql(database);
        assertThat(sql.one("show listen_addresses")).isEqualTo("127.0.0.1");

        assertThatThrownBy(() -> Sql.connect(database.url(), database.app().user(), "guess"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void the_server_does_not_run_as_root() throws Exception {
        assertThat((Integer) Files.getAttribute(ServerProcesses.postmaster(data), "unix:uid"))
                .isNotZero();
        assertThat(Files.readString(ServerProcesses.postmaster(data).resolve("status")))
                .containsPattern("CapEff:\\s+0000000000000000")
                .containsPattern("CapBnd:\\s+0000000000000000|CapBnd:\\s+(?!0000000000000000)\\p{XDigit}{16}");
    }

    @Test
    void the_program_may_change_rows_but_no_table() {
        var owner = new Sql(database.url(), database.owner());
        owner.run("create table note (text text)");
        var app = new Sql(database);
        app.run("insert into note values ('hej')");
        assertThat(app.one("select text from note")).isEqualTo("hej");
        assertThatThrownBy(() -> app.run("drop table note")).hasMessageContaining("must be owner");
        assertThatThrownBy(() -> app.run("create table other (text text)")).hasMessageContaining("permission denied");
        assertThat(app.one("select rolsuper from pg_roles where rolname = current_user"))
                .isEqualTo("f");
        assertThat(owner.one("select rolsuper from pg_roles where rolname = current_user"))
                .isEqualTo("f");
    }

    @Test
    void swedish_letters_sort_after_z_and_swedish_words_are_stemmed() {
        var sql = new Sql(database);
        assertThat(sql.one("select string_agg(l, '' order by l) from unnest(array['ö','z','å','a','ä']) l"))
                .isEqualTo("azåäö");
        assertThat(sql.one("select to_tsvector('förskolorna')")).isEqualTo("'förskol':1");
    }

    @Test
    void passwords_and_data_are_closed_to_other_users() throws Exception {
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(data.resolve("postgres/logins.properties"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("postgres/cluster"))))
                .isEqualTo("rwx------");
        assertThat(data.resolve("postgres/initdb-password")).doesNotExist();
    }

    @Test
    void data_is_kept_over_a_restart() {
        var owner = new Sql(database.url(), database.owner());
        owner.run("create table note (text text)");
        new Sql(database).run("insert into note values ('kvar')");
        database.close();
        database = start(data);
        assertThat(new Sql(database).one("select text from note")).isEqualTo("kvar");
    }

    @Test
    void nothing_is_left_running_after_a_stop() {
        Path postmaster = ServerProcesses.postmaster(data);
        database.close();
        assertThat(postmaster).doesNotExist();
        database = start(data);
    }

    @Test
    void a_killed_database_comes_back_by_itself_at_the_same_address() throws Exception {
        new Sql(database.url(), database.owner()).run("create table note (text text)");
        new Sql(database).run("insert into note values ('kvar')");
        ServerProcesses.kill(ServerProcesses.postmaster(data));
        assertThat(Sql.eventually(database, "select text from note")).isEqualTo("kvar");
        assertThat(new Sql(database).one("show fsync")).isEqualTo("on");
    }

    @Test
    void a_second_program_attaches_to_the_running_database() {
        var attached = AttachedDatabase.toHolderOf(data);
        assertThat(new Sql(attached).one("select current_database()")).isEqualTo("samverk");
        attached.close();
        assertThat(new Sql(database).one("select 1")).isEqualTo("1");
    }

    private static EmbeddedPostgres start(Path data) {
        return EmbeddedPostgres.start(DataFolder.open(data), TestFolders.BINARIES, Durability.SAFE);
    }
}
