package org.samverk.kernel.postgres;

import static org.junit.jupiter.api.Assertions.assertAll;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.samverk.cast.TestFolders;
import org.samverk.mail.MailServer;

/// A municipality at work, and `kill -9` of the program, of its database and of both, in turn, at moments that nobody
/// chose. Nobody repairs anything: the program is started again, as a service manager does, the database starts by
/// itself. Afterwards everything that was acknowledged is found through the API, whole and once; the register holds;
/// searches find it; and everybody was told of it once.
///
/// Three kills, or as many as `SAMVERK_TEST_KILLS` says (`./test crash --kills 100`).
@Tag("long")
@Timeout(value = 6, unit = TimeUnit.HOURS)
class MixedCrashTests {
    private static final int KILLS = Integer.parseInt(System.getenv().getOrDefault("SAMVERK_TEST_KILLS", "3"));

    private final Path data = TestFolders.create("mixed");

    /// What is killed.
    private enum Victim {
        PROGRAM,
        DATABASE,
        BOTH
    }

    @AfterEach
    void clear() {
        TestFolders.delete(data);
    }

    @Test
    void what_was_acknowledged_is_there_whole_once_found_and_told_whatever_is_killed_when() throws Exception {
        try (var mail = MailServer.start();
                var program = new RunningSamverk(
                        data, Map.of("SAMVERK_SMTP_URL", mail.smtp().toString()))) {
            var begun = Instant.now();
            try (var work = new Workday(program)) {
                for (int kill = 1; kill <= KILLS; kill++) {
                    work.goOn();
                    Signals.pause(Duration.ofMillis(ThreadLocalRandom.current().nextInt(2000)));
                    kill(program, Victim.values()[kill % 3], kill, work.ledger());
                }
                work.goOn();
                work.end();
                check(work, new Told(work, begun), mail);
            }
        }
    }

    private void kill(RunningSamverk program, Victim victim, int number, Ledger ledger) throws Exception {
        var database = ServerProcesses.postmaster(data);
        if (victim != Victim.DATABASE) {
            program.kill();
        }
        if (victim != Victim.PROGRAM) {
            ServerProcesses.kill(database);
        }
        ledger.killed(number, victim.name().toLowerCase(Locale.ROOT));
        if (victim != Victim.DATABASE) {
            program.start();
        }
    }

    /// All of it, so that one look at what is wrong tells as much as it can.
    private static void check(Workday work, Told told, MailServer mail) {
        System.out.println(KILLS + " kills; acknowledged: " + work.ledger().sum());
        assertAll(
                work::assertEachIsThereOnce,
                () -> System.out.println("Entries of the register: " + work.assertTheRegisterHolds()),
                work::assertSearchesFindThem,
                told::assertMentionsAndCommentsAreToldOnce,
                () -> System.out.println(told.assertLettersArriveOnce(mail)),
                told::assertMentionsAndCommentsAreToldOnce);
        System.out.println(KILLS + " kills: " + work.ledger().all().size() + " acts, 0 lost, 0 doubled");
    }
}
