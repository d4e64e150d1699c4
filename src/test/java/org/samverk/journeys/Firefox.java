package org.samverk.journeys;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Debian's Firefox with one window, spoken to by WebDriver BiDi (<https://w3c.github.io/webdriver-bidi/>), as far as
/// looking at pages needs it: Playwright drives a Firefox of its own making only.
final class Firefox implements AutoCloseable {
    private static final Pattern LISTENS = Pattern.compile("WebDriver BiDi listening on (ws://\\S+)");
    private final JsonMapper json = new JsonMapper();
    private final AtomicInteger number = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final WebSocket socket;
    private final String window;

    /// @param folder an empty one, for its profile
    Firefox(Path folder) throws IOException {
        var command = System.getenv().getOrDefault("SAMVERK_TEST_FIREFOX", "firefox-esr");
        var builder = new ProcessBuilder(
                command, "--headless", "--no-remote", "--profile", folder.toString(), "--remote-debugging-port", "0");
        builder.environment()
                .put("HOME", Files.createDirectories(folder.resolve("home")).toString());
        process = builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        socket = client.newWebSocketBuilder()
                .buildAsync(URI.create(address() + "/session"), new Answers())
                .join();
        call("session.new", Map.of("capabilities", Map.of("alwaysMatch", Map.of("acceptInsecureCerts", false))));
        window = call("browsingContext.getTree", Map.of())
                .at("/contexts/0/context")
                .asString();
    }

    private String address() throws IOException {
        var said = process.errorReader(StandardCharsets.UTF_8);
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            var listens = LISTENS.matcher(line);
            if (listens.find()) {
                Thread.ofVirtual().start(() -> said.lines().forEach(more -> {}));
                return listens.group(1);
            }
        }
        throw new IOException("Firefox ended before it listened");
    }

    /// Runs a function in each page before the page's own scripts.
    void before(String function) {
        call("script.addPreloadScript", Map.of("functionDeclaration", function));
    }

    /// Opens an address and waits until all of it has loaded.
    void open(String address) {
        call("browsingContext.navigate", Map.of("context", window, "url", address, "wait", "complete"));
    }

    /// Forgets all cookies.
    void forget() {
        call("storage.deleteCookies", Map.of());
    }

    /// @return what the expression comes to, as text
    String evaluate(String expression) {
        var answer = call(
                "script.evaluate",
                Map.of("expression", expression, "target", Map.of("context", window), "awaitPromise", true));
        if (!answer.path("type").asString().equals("success")) {
            throw new AssertionError(expression + ": " + answer);
        }
        return answer.at("/result/value").asString();
    }

    private JsonNode call(String method, Map<String, ?> parameters) {
        var answer = new CompletableFuture<JsonNode>();
        int id = number.incrementAndGet();
        asked.put(id, answer);
        socket.sendText(json.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true)
                .join();
        var said = answer.orTimeout(60, TimeUnit.SECONDS).join();
        if (said.has("error")) {
            throw new AssertionError(method + " " + parameters + ": " + said);
        }
        return said.path("result");
    }

    @Override
    public void close() {
        socket.abort();
        client.close();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
    }

    private final class Answers implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                var said = json.readTree(text.toString());
                text.setLength(0);
                var answer = asked.remove(said.path("id").asInt());
                if (answer != null) {
                    answer.complete(said);
                }
            }
            from.request(1);
            return null;
        }
    }
}
