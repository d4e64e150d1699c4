package org.samverk.kernel.postgres;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.samverk.cast.TestFolders;

/// The program is killed in the middle of a job that comes again and again: the job comes again minutes after the next
/// start, not when half an hour has passed. The test holds a table that the job needs, so that the kill always comes at
/// that moment.
@Tag("long")
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class JobCrashTests {
    private static final Duration SOON = Duration.ofMinutes(4);
    private static final String AT_WORK =
            "select picked from jobs.task where task_name = 'mail-delivery' and task_instance = 'recurring'";
    private static final String DONE_SINCE = """
            select last_success > '%s' from jobs.task
            where task_name = 'mail-delivery' and task_instance = 'recurring'
            """;

    private final Path data = TestFolders.create("jobs");

    @AfterEach
    void clear() {
        TestFolders.delete(data);
    }

    @Test
    void a_job_in_which_the_program_died_is_done_again_soon() throws Exception {
        try (var program = new RunningSamverk(data)) {
            var killed = killAtWork(program);
            program.start();
            try (var watcher = connect()) {
                await().pollInterval(Duration.ofSeconds(1))
                        .atMost(SOON)
                        .until(() -> "t".equals(one(watcher, DONE_SINCE.formatted(killed))));
            }
        }
    }

    /// @return when, by the database's clock
    private String killAtWork(RunningSamverk program) throws Exception {
        try (var holder = connect();
                var watcher = connect()) {
            holder.setAutoCommit(false);
            one(holder, "lock table mail.message in exclusive mode; select 1");
            await().atMost(SOON).until(() -> "t".equals(one(watcher, AT_WORK)));
            var now = one(watcher, "select clock_timestamp()");
            program.kill();
            return now;
        }
    }

    private Connection connect() throws Exception {
        var database = AttachedDatabase.toHolderOf(data);
        return Sql.connect(
                database.url(), database.owner().user(), database.owner().password());
    }

    private static String one(Connection connection, String question) throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute(question);
            while (statement.getResultSet() == null) {
                statement.getMoreResults();
            }
            statement.getResultSet().next();
            return statement.getResultSet().getString(1);
        }
    }
}
