package org.samverk.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samverk.access.Actor;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.TimeSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@SamverkTest
class NightlyBackupsTests {
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
    private NightlyBackups withoutFolder;

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
    void without_a_folder_none_can_be_asked_for() {
        assertThatThrownBy(() -> withoutFolder.ask(Actor.SYSTEM)).isInstanceOf(ConflictException.class);
    }

    private NightlyBackups nightly(Path where, int keep) {
        return new NightlyBackups(backups, runs, new BackupSettings(where, keep), scheduler, time, json);
    }

    private List<String> names() throws IOException {
        try (var all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
