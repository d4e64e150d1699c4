package org.samverk.kernel.postgres;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One of the cast with a browser, who may ask any node.
final class SignedIn implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String csrf;

    SignedIn(Entrance program, String username) throws IOException, InterruptedException {
        var form = Map.of("_csrf", find(get(program, "/sign-in").body(), "name=\"_csrf\"[^>]*value=\"([^\"]+)\""));
        send(program, "/sign-in/demo/" + username, form);
        csrf = find(get(program, "/drafts").body(), "name=\"csrf-token\" content=\"([^\"]+)\"");
    }

    /// What a browser sends to be known again.
    String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .map(HttpCookie::toString)
                .collect(Collectors.joining("; "));
    }

    String csrf() {
        return csrf;
    }

    /// A personal access token, for what a program asks.
    String token(Entrance program) throws IOException, InterruptedException {
        var form = Map.of("name", "test", "days", "30", "once", "" + UUID.randomUUID());
        return find(send(program, "/settings/tokens", form).body(), "(samverk_[A-Za-z0-9_-]{20,})");
    }

    HttpResponse<String> get(Entrance program, String path) throws IOException, InterruptedException {
        return ask(HttpRequest.newBuilder(program.address(path)));
    }

    /// Sends a form and does not follow where the answer leads.
    HttpResponse<String> send(Entrance program, String path, Map<String, String> form)
            throws IOException, InterruptedException {
        var body = form.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return ask(HttpRequest.newBuilder(program.address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (csrf != null) {
            request.header("X-CSRF-TOKEN", csrf);
        }
        return client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        client.close();
    }

    static String find(String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page);
        if (!found.find()) {
            throw new AssertionError("No " + pattern + " in " + page);
        }
        return found.group(1);
    }
}
