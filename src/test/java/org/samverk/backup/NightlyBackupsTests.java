package org.samverk.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samverk.access.Actor;
import org.samverk.audit.AuditLog;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.files.FileContents;
import org.samverk.files.KeptFiles;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.Sha256;
import org.samverk.kernel.TimeSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

@SamverkTest
class NightlyBackupsTests {
    private static final UUID GONE = UUID.randomUUID();

    @Autowired
    private Backups backups;

    @Autowired
    private BackupRunTable runs;

    @Autowired
    private SchedulerClient scheduler;

    @Autowired
    private TimeSource time;

    @Autowired
    private JsonMapper json;

    @Autowired
    private AuditLog audit;

    @Autowired
    private NightlyBackups withoutFolder;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @Autowired
    private KeptFiles kept;

    @Autowired
    private FileContents contents;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private CastSetup cast;

    @TempDir
    private Path folder;

    @Test
    void each_night_makes_one_and_the_oldest_go_but_never_what_others_have_put_there() throws IOException {
        var nightly = nightly(folder, 2);
        Files.writeString(folder.resolve("annans.zip"), "en annans");
        for (int night = 0; night < 3; night++) {
            time.at(time.instant().plus(Duration.ofDays(night)), nightly::make);
        }

        assertThat(names()).hasSize(3).contains("annans.zip");
        var newest = nightly.newest(Actor.SYSTEM).getFirst();
        assertThat(newest.isWhole()).isTrue();
        assertThat(newest.bytes()).isEqualTo(Files.size(folder.resolve(newest.file())));
        assertThat(newest.rows()).isPositive();
    }

    @Test
    void one_that_cannot_be_made_says_why_and_leaves_the_earlier_ones() throws IOException {
        nightly(folder, 2).make();
        var before = names();
        var nightly = nightly(folder.resolve("saknas"), 1);

        time.at(time.instant().plus(Duration.ofDays(1)), nightly::make);

        var failed = nightly.newest(Actor.SYSTEM).getFirst();
        assertThat(failed.isWhole()).isFalse();
        assertThat(failed.problem()).contains("saknas");
        assertThat(names()).isEqualTo(before);
    }

    @Test
    void one_whose_program_was_killed_is_under_way_no_more_when_the_next_begins() {
        runs.begin(time.instant());
        nightly(folder, 2).make();

        assertThat(runs.newest(2)).extracting(BackupRun::goesOn).containsExactly(false, false);
        assertThat(runs.newest(2)).extracting(BackupRun::isWhole).containsExactly(true, false);
    }

    @Test
    void one_that_cannot_be_read_again_does_not_stay_and_drives_none_out() throws IOException {
        nightly(folder, 1).make();
        var before = names();
        var damaging = new Backups(database, kept, contents, transactions, time, json, audit) {
            @Override
            Manifest make(Path target, Progress progress) {
                var whole = target.resolveSibling("hel.zip");
                var manifest = super.make(whole, progress);
                try {
                    BackupTests.damage(whole, target);
                    Files.delete(whole);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return manifest;
            }
        };

        time.at(
                time.instant().plus(Duration.ofDays(1)),
                new NightlyBackups(damaging, runs, new BackupSettings(folder, 1), scheduler, time, json, audit)::make);

        assertThat(names()).isEqualTo(before);
        assertThat(runs.newest(1).getFirst().problem()).contains("access.principal");
    }

    /// One file that is gone must not be the end of all backups.
    @Test
    void files_that_are_gone_are_told_and_the_rest_is_backed_up() throws IOException {
        jdbc.sql("""
                insert into files.file (id, sha256, name, media_type, size, uploader_id, created_at)
                values (:id, :hash, 'borta.txt', 'text/plain', 1, :owner, now())
                """)
                .param("id", GONE)
                .param("hash", Sha256.of(GONE.toString()).hex())
                .param("owner", cast.id(Cast.ANNA))
                .update();
        try {
            nightly(folder, 2).make();
        } finally {
            jdbc.sql("delete from files.file where id = :id").param("id", GONE).update();
        }

        var run = runs.newest(1).getFirst();
        assertThat(run.isWhole()).isTrue();
        assertThat(run.missing()).isPositive();
    }

    @Test
    void nobody_but_its_owner_reads_it() throws IOException {
        nightly(folder, 2).make();

        assertThat(Files.getPosixFilePermissions(folder.resolve(names().getFirst())))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void what_a_killed_program_left_half_written_goes_a_day_later() throws IOException {
        var half = folder.resolve("samverk-2026-11-01T013000Z.zip." + UUID.randomUUID() + ".new");
        Files.writeString(half, "halv");
        nightly(folder, 2).make();
        assertThat(half).exists();

        time.at(time.instant().plus(Duration.ofDays(2)), nightly(folder, 2)::make);

        assertThat(half).doesNotExist();
    }

    @Test
    void without_a_folder_none_can_be_asked_for() {
        assertThatThrownBy(() -> withoutFolder.ask(Actor.SYSTEM)).isInstanceOf(ConflictException.class);
    }

    private NightlyBackups nightly(Path where, int keep) {
        return new NightlyBackups(backups, runs, new BackupSettings(where, keep), scheduler, time, json, audit);
    }

    private List<String> names() throws IOException {
        try (var all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
