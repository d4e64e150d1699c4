package org.samverk.kernel.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.samverk.cast.TestFolders;
import org.samverk.kernel.Settings;

class EmbeddedPostgresTests {
    private static final Path DATA = TestFolders.create("embedded");
    private static EmbeddedPostgres database;

    @BeforeAll
    static void start() {
        database = EmbeddedPostgres.start(DataFolder.open(DATA), TestFolders.BINARIES, Durability.SAFE);
    }

    @AfterAll
    static void stop() {
        database.close();
        TestFolders.delete(DATA);
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
        assertThat((Integer) Files.getAttribute(ServerProcesses.postmaster(DATA), "unix:uid"))
                .isNotZero();
        assertThat(Files.readString(ServerProcesses.postmaster(DATA).resolve("status")))
                .containsPattern("CapPrm:\\s+0{16}\\n")
                .containsPattern("CapEff:\\s+0{16}\\n")
                .containsPattern(System.getProperty("user.name").equals("root") ? "CapBnd:\\s+0{16}\\n" : "CapBnd:");
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
                        Files.getPosixFilePermissions(DATA.resolve("postgres/logins.properties"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(DATA.resolve("postgres/cluster"))))
                .isEqualTo("rwx------");
        assertThat(DATA.resolve("postgres/initdb-password")).doesNotExist();
    }

    @Test
    void a_command_beside_the_program_uses_the_same_database_but_a_second_program_may_not() {
        var settings = new Settings(8080, DATA, new Settings.Database(null, null, null), Settings.Demo.NONE, null);
        var configuration = new DatabaseConfiguration();
        try (var attached = configuration.database(settings, "import")) {
            assertThat(new Sql(attached).one("select current_database()")).isEqualTo("samverk");
        }
        assertThat(new Sql(database).one("select 1")).isEqualTo("1");
        assertThatThrownBy(() -> configuration.database(settings, "")).isInstanceOf(DataFolderHeldException.class);
    }
}
