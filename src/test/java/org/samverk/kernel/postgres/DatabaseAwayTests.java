package org.samverk.kernel.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.samverk.cast.TestFolders;

/// The line to the database is cut and mended: people read what is the matter, nothing is said to be kept that is not,
/// and all goes on without a restart.
@Tag("long")
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class DatabaseAwayTests {
    private static final String WRITTEN = "En idé som skickas två gånger.";

    private final Path server = TestFolders.create("server");
    private final Path data = TestFolders.create("away");

    @AfterEach
    void clear() {
        TestFolders.delete(server);
        if (Files.exists(data)) {
            TestFolders.delete(data);
        }
    }

    @Test
    void everybody_reads_what_is_the_matter_and_it_goes_on_by_itself() throws Exception {
        try (var database = ForgetfulPostgres.start(server);
                var wire = Wire.to(database);
                var program = new RunningSamverk(data, settings(database, wire));
                var anna = new SignedIn(program, "anna")) {
            wire.cut();
            for (var path : new String[] {"/", "/ideas", "/public", "/search?q=rutin", "/nowhere"}) {
                var answer = anna.get(program, path);
                assertThat(answer.statusCode()).as(path).isEqualTo(503);
                assertThat(answer.body()).as(path).contains("<h1").doesNotContain("Exception", "SQL", "jdbc");
            }
            assertThat(anna.get(program, "/api/v1/me").headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
            var title = UUID.randomUUID().toString();
            var refused = submit(anna, program, title);
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.body()).contains(WRITTEN);

            wire.mend();

            await().atMost(Duration.ofSeconds(30))
                    .until(() -> anna.get(program, "/").statusCode(), status -> status == 200);
            assertThat(submit(anna, program, title).statusCode()).isEqualTo(303);
            assertThat(new Sql(database.url(), database.owner())
                            .one("select count(*) from ideas.idea where title = '" + title + "'"))
                    .isEqualTo("1");
        }
    }

    private static Map<String, String> settings(Database database, Wire wire) {
        return Map.of(
                "SAMVERK_DATABASE_URL", wire.url(database),
                "SAMVERK_DATABASE_USER", database.owner().user(),
                "SAMVERK_DATABASE_PASSWORD", database.owner().password());
    }

    private static HttpResponse<String> submit(SignedIn anna, RunningSamverk program, String title) throws Exception {
        return anna.send(program, "/ideas", Map.of("title", title, "markdown", WRITTEN, "once", title));
    }
}
