package org.samverk.kernel.postgres;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One of the cast who writes posts on the start page, one after another, and sends the same form again until it is
/// answered, as a patient person would.
final class PostWriter implements AutoCloseable {
    private final Supplier<RunningSamverk> nodes;
    private final String ending;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger failures = new AtomicInteger();
    private final String csrf;
    private final String group;
    private volatile boolean done;
    private volatile @Nullable String refusal;
    private final Thread thread;

    PostWriter(RunningSamverk program, String username) throws Exception {
        this(() -> program, username, "");
    }

    /// @param nodes  which node is asked next
    /// @param ending what each post says after its mark
    PostWriter(Supplier<RunningSamverk> nodes, String username, String ending) throws Exception {
        this.nodes = nodes;
        this.ending = ending;
        String signIn = get("/sign-in");
        send("/sign-in/demo/" + username, Map.of("_csrf", field(signIn, "_csrf")));
        String start = get("/");
        this.csrf = field(start, "_csrf");
        this.group = find(start, "(?s)<select[^>]*name=\"group\"[^>]*>.*?<option value=\"([^\"]+)\"");
        this.thread = Thread.ofPlatform().start(this::write);
    }

    /// The marks of the posts whose form was answered with a redirect.
    Set<String> acknowledged() {
        return Set.copyOf(acknowledged);
    }

    /// The answer that says that this form will never be taken, null as long as there was none: waiting on would be in
    /// vain.
    @Nullable
    String refusal() {
        return refusal;
    }

    /// How many answers said that the program had failed, other than that it is about to start.
    int failures() {
        return failures.get();
    }

    /// How often each mark stands in the posts.
    static Map<String, Integer> stored(Connection connection) throws SQLException {
        var marks = new HashMap<String, Integer>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select substring(content from '"text": ?"([0-9a-f-]{36})"') from feed.post
                        """)) {
            while (rows.next()) {
                if (rows.getString(1) != null) {
                    marks.merge(rows.getString(1), 1, Integer::sum);
                }
            }
        }
        return marks;
    }

    /// How many posts the writer finds that say just this.
    long found(String mark) throws Exception {
        var q = URLEncoder.encode("\"" + mark + "\"", StandardCharsets.UTF_8);
        return Pattern.compile(">" + mark + "</a>")
                .matcher(get("/search?q=" + q))
                .results()
                .count();
    }

    void stop() throws InterruptedException {
        done = true;
        thread.join();
    }

    @Override
    public void close() throws InterruptedException {
        stop();
        client.close();
    }

    private void write() {
        while (!done) {
            String mark = UUID.randomUUID().toString();
            var form = Map.of(
                    "_csrf", csrf, "once", UUID.randomUUID().toString(), "group", group, "markdown", mark + ending);
            while (!isAcknowledged(form)) {
                if (refusal != null) {
                    return;
                }
                Signals.pause(Duration.ofMillis(50));
            }
            acknowledged.add(mark);
        }
    }

    private boolean isAcknowledged(Map<String, String> form) {
        try {
            var answer = send("/posts", form);
            if (answer.statusCode() / 100 == 5 && answer.statusCode() != 503) {
                failures.incrementAndGet();
            }
            if (answer.statusCode() / 100 == 4) {
                refusal = "HTTP " + answer.statusCode() + ": " + answer.body();
            }
            return answer.statusCode() / 100 == 3
                    && !answer.headers()
                            .firstValue("Location")
                            .orElse("sign-in")
                            .contains("sign-in");
        } catch (IOException e) {
            return false;
        }
    }

    private String get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(nodes.get().address(path)).build(), BodyHandlers.ofString())
                .body();
    }

    private HttpResponse<String> send(String path, Map<String, String> form) throws IOException {
        URI address = nodes.get().address(path);
        String body = form.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static String field(String page, String name) {
        return find(page, "name=\"" + name + "\"[^>]*value=\"([^\"]+)\"");
    }

    private static String find(String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("No " + pattern + " in " + page);
        }
        return found.group(1);
    }
}
