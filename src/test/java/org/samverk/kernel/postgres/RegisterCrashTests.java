package org.samverk.kernel.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.samverk.cast.TestFolders;

/// The whole program is killed between a decision and its number: afterwards the matter is undecided, and deciding
/// again makes one entry without a gap. The test stands in the register's queue, so that the kill always comes at that
/// moment.
@Tag("long")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class RegisterCrashTests {
    private final Path data = TestFolders.create("register");
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    @AfterEach
    void clear() {
        client.close();
        TestFolders.delete(data);
    }

    @Test
    void a_kill_between_decision_and_number_leaves_no_entry_no_gap_and_no_double() throws Exception {
        try (var program = new RunningSamverk(data)) {
            var before = signedIn(program);
            var request = find(get(program, "/decisions/waiting"), "/decisions/requests/([0-9a-f-]{36})");
            try (var register = connect()) {
                register.setAutoCommit(false);
                run(register, "select pg_advisory_xact_lock(hashtext('decisions.entry'))");
                var deciding = CompletableFuture.supplyAsync(() -> decide(program, request, before));
                awaitQueue(register);
                program.kill();
                assertThat(deciding.get(60, TimeUnit.SECONDS)).isZero();
            }
            program.start();
            assertThat(entries("where request_id = '" + request + "'")).isZero();
            var twice = List.of(
                    CompletableFuture.supplyAsync(() -> decide(program, request, before)),
                    CompletableFuture.supplyAsync(() -> decide(program, request, before)));
            assertThat(twice.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(303, 409);
            assertThat(entries("where request_id = '" + request + "'")).isEqualTo(1);
            assertThat(
                            entries(
                                    "where position <> (select count(*) from decisions.entry o where o.position <= e.position)"))
                    .isZero();
            assertThat(program.run("verify"))
                    .contains("Everything that was checked holds.")
                    .endsWith("exit 0");
        }
    }

    private String signedIn(RunningSamverk program) throws Exception {
        var csrf = field(get(program, "/sign-in"));
        send(program, "/sign-in/demo/cecilia", Map.of("_csrf", csrf));
        return field(get(program, "/decisions/waiting"));
    }

    /// @return the status, 0 when nobody answered
    private int decide(RunningSamverk program, String request, String csrf) {
        try {
            return send(
                    program,
                    "/decisions/requests/" + request + "/decision",
                    Map.of("_csrf", csrf, "outcome", "approved", "reasons", "Ja."));
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static void awaitQueue(Connection register) throws Exception {
        var end = Instant.now().plusSeconds(60);
        while (count(register, "select count(*) from pg_locks where locktype = 'advisory' and not granted") == 0) {
            assertThat(Instant.now()).as("time to decide").isBefore(end);
            Signals.pause(Duration.ofMillis(20));
        }
    }

    private long entries(String where) throws Exception {
        try (var connection = connect()) {
            return count(connection, "select count(*) from decisions.entry e " + where);
        }
    }

    private Connection connect() throws Exception {
        var database = AttachedDatabase.toHolderOf(data);
        return Sql.connect(database.url(), database.app().user(), database.app().password());
    }

    private static void run(Connection connection, String sql) throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long count(Connection connection, String sql) throws Exception {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private String get(RunningSamverk program, String path) throws Exception {
        return client.send(HttpRequest.newBuilder(program.address(path)).build(), BodyHandlers.ofString())
                .body();
    }

    private int send(RunningSamverk program, String path, Map<String, String> form)
            throws IOException, InterruptedException {
        var body = form.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(program.address(path))
                .timeout(Duration.ofSeconds(50))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        return client.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    private static String field(String page) {
        return find(page, "name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    }

    private static String find(String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
