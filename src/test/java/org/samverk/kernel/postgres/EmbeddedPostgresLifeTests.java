package org.samverk.kernel.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.samverk.cast.TestFolders;

/// What happens to the database over starts, stops, kills and what they leave behind.
class EmbeddedPostgresLifeTests {
    private static final Path DATA = TestFolders.create("life");
    private static EmbeddedPostgres database;

    @BeforeAll
    static void start() {
        database = start(DATA);
        new Sql(database.url(), database.owner()).run("create table note (text text)");
        new Sql(database).run("insert into note values ('kvar')");
    }

    @AfterAll
    static void stop() {
        database.close();
        TestFolders.delete(DATA);
    }

    @Test
    void data_is_kept_over_a_restart_and_nothing_is_left_running() {
        Path postmaster = ServerProcesses.postmaster(DATA);
        database.close();
        assertThat(postmaster).doesNotExist();
        restart();
        assertNoteIsKept();
    }

    @Test
    void a_killed_database_comes_back_by_itself_at_the_same_address() throws Exception {
        ServerProcesses.kill(ServerProcesses.postmaster(DATA));
        assertThat(Sql.eventually(database, "select text from note")).isEqualTo("kvar");
        assertThat(new Sql(database).one("show fsync")).isEqualTo("on");
    }

    @Test
    void a_folder_in_use_is_refused_with_who_uses_it() {
        assertThatThrownBy(() -> start(DATA))
                .isInstanceOf(DataFolderHeldException.class)
                .hasMessageContaining("is in use by this same program");
        assertNoteIsKept();
    }

    @Test
    void another_program_is_told_which_process_uses_the_folder() throws Exception {
        database.close();
        try (var other = new ChildProgram(DATA)) {
            other.awaitReady();
            assertThatThrownBy(() -> start(DATA))
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
        var account = ServerAccount.choose(DataFolder.open(DATA));
        Process stranger = new ProcessBuilder(account.command(List.of("sleep", "60"))).start();
        try {
            Files.writeString(pidFile(), stranger.pid() + "\n" + DATA + "\n1\n5432\n\n\n\n");
            restart();
            assertNoteIsKept();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void half_a_set_up_is_done_again() throws Exception {
        Path fresh = TestFolders.create("half");
        Files.createDirectories(DataFolder.open(fresh).database().resolve("cluster.new/base"));
        try (var second = start(fresh)) {
            assertThat(new Sql(second).one("select 1")).isEqualTo("1");
        }
        TestFolders.delete(fresh);
    }

    @Test
    void a_folder_of_another_version_is_left_alone() throws Exception {
        database.close();
        Path version = DATA.resolve("postgres/cluster/PG_VERSION");
        Files.writeString(version, "17\n");
        assertThatThrownBy(() -> start(DATA)).hasMessageContaining("was made by PostgreSQL 17");
        Files.writeString(version, "18\n");
        restart();
        assertNoteIsKept();
    }

    @Test
    void as_root_a_folder_that_the_server_cannot_reach_is_named() throws Exception {
        assumeTrue(ServerAccount.weAreRoot());
        Path closed = Files.createDirectory(
                DATA.resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        assertThatThrownBy(() -> start(closed.resolve("data")))
                .isInstanceOfSatisfying(
                        DatabaseStartException.class,
                        e -> assertThat(e.remedy()).contains("SAMVERK_DATA=/var/lib/samverk"))
                .hasMessageContaining("the folder " + closed + " is closed to it");
        assertThat(closed.resolve("data/postgres/cluster")).doesNotExist();
    }

    /// A server on our folder that has outlived its program, with fsync off as the test libraries have it.
    private static Process orphan() throws Exception {
        var folder = DataFolder.open(DATA);
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

    private static Path pidFile() {
        return DATA.resolve("postgres/cluster/postmaster.pid");
    }

    private static void restart() {
        database = start(DATA);
    }

    private static void assertNoteIsKept() {
        assertThat(new Sql(database).one("select text from note")).isEqualTo("kvar");
    }

    private static EmbeddedPostgres start(Path data) {
        return EmbeddedPostgres.start(DataFolder.open(data), TestFolders.BINARIES, Durability.SAFE);
    }
}
