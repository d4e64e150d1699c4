package org.samverk.kernel.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.cast.TestFolders;

/// What happens to the database over starts, stops, kills and what they leave behind.
class EmbeddedPostgresLifeTests {
    private Path data;
    private EmbeddedPostgres database;

    @BeforeEach
    void start() {
        data = TestFolders.create("life");
        database = start(data);
        new Sql(database.url(), database.owner()).run("create table note (text text)");
        new Sql(database).run("insert into note values ('kvar')");
    }

    @AfterEach
    void stop() {
        database.close();
        TestFolders.delete(data);
    }

    @Test
    void data_is_kept_over_a_restart_and_nothing_is_left_running() {
        Path postmaster = ServerProcesses.postmaster(data);
        database.close();
        assertThat(postmaster).doesNotExist();
        restart();
        assertNoteIsKept();
    }

    @Test
    void a_killed_database_comes_back_by_itself_at_the_same_address() throws Exception {
        ServerProcesses.kill(ServerProcesses.postmaster(data));
        assertThat(Sql.eventually(database, "select text from note")).isEqualTo("kvar");
        assertThat(new Sql(database).one("show fsync")).isEqualTo("on");
    }

    @Test
    void a_folder_in_use_is_refused_with_who_uses_it() {
        assertThatThrownBy(() -> start(data))
                .isInstanceOf(DataFolderHeldException.class)
                .hasMessageContaining("is in use by this same program");
        assertNoteIsKept();
    }

    @Test
    void another_program_is_told_which_process_uses_the_folder() throws Exception {
        database.close();
        try (var other = new ChildProgram(data)) {
            other.awaitReady();
            assertThatThrownBy(() -> start(data))
                    .isInstanceOf(DataFolderHeldException.class)
                    .hasMessageContaining("process " + other.pid());
        }
        restart();
        assertNoteIsKept();
    }

    @Test
    void an_orphan_is_ended_and_its_settings_are_not_taken_over() throws Exception {
        database.close();
        Process orphan = orphan();
        restart();
        assertThat(orphan.isAlive()).isFalse();
        assertThat(new Sql(database).one("show fsync")).isEqualTo("on");
        assertNoteIsKept();
    }

    @Test
    void a_torn_pid_file_does_not_block_the_start() throws Exception {
        database.close();
        Files.writeString(pidFile(), "27");
        restart();
        assertNoteIsKept();
    }

    @Test
    void a_pid_file_whose_number_belongs_to_another_process_does_not_block_the_start() throws Exception {
        database.close();
        var account = ServerAccount.choose(DataFolder.open(data));
        Process stranger = new ProcessBuilder(account.command(List.of("sleep", "60"))).start();
        try {
            Files.writeString(pidFile(), stranger.pid() + "\n" + data + "\n1\n5432\n\n\n\n");
            restart();
            assertNoteIsKept();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void half_a_set_up_is_done_again() throws Exception {
        database.close();
        Files.move(data.resolve("postgres/cluster"), data.resolve("postgres/cluster.new"));
        Files.delete(data.resolve("postgres/cluster.new/PG_VERSION"));
        restart();
        assertThat(new Sql(database).one("select 1")).isEqualTo("1");
    }

    @Test
    void a_folder_of_another_version_is_left_alone() throws Exception {
        database.close();
        Path version = data.resolve("postgres/cluster/PG_VERSION");
        Files.writeString(version, "17\n");
        assertThatThrownBy(() -> start(data)).hasMessageContaining("was made by PostgreSQL 17");
        Files.writeString(version, "18\n");
        restart();
        assertNoteIsKept();
    }

    @Test
    void as_root_a_folder_that_the_server_cannot_reach_is_named() throws Exception {
        assumeTrue(ServerAccount.weAreRoot());
        Path closed = Files.createDirectory(
                data.resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        assertThatThrownBy(() -> start(closed.resolve("data")))
                .isInstanceOfSatisfying(
                        DatabaseStartException.class,
                        e -> assertThat(e.remedy()).contains("SAMVERK_DATA=/var/lib/samverk"))
                .hasMessageContaining("the folder " + closed + " is closed to it");
        assertThat(closed.resolve("data/postgres/cluster")).doesNotExist();
    }

    /// A server on our folder that has outlived its program, with fsync off as the test libraries have it.
    private Process orphan() throws Exception {
        var folder = DataFolder.open(data);
        var account = ServerAccount.choose(folder);
        var command = new ArrayList<>(
                new Cluster(folder, account, Binaries.unpackedBelow(TestFolders.BINARIES), Durability.FORGETFUL)
                        .serverCommand(Address.freePort()));
        command.remove("--pdeathsig=INT");
        Process orphan = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (!Files.exists(pidFile()) || !Files.readString(pidFile()).contains("ready")) {
            Thread.sleep(20);
        }
        return orphan;
    }

    private Path pidFile() {
        return data.resolve("postgres/cluster/postmaster.pid");
    }

    private void restart() {
        database = start(data);
    }

    private void assertNoteIsKept() {
        assertThat(new Sql(database).one("select text from note")).isEqualTo("kvar");
    }

    private static EmbeddedPostgres start(Path data) {
        return EmbeddedPostgres.start(DataFolder.open(data), TestFolders.BINARIES, Durability.SAFE);
    }
}
