package bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Somebody at a browser, signed in or not: one connection that is kept, one session.
final class Reader {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final Pattern HEAD = Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\"");

    private static final Pattern GROUP =
            Pattern.compile("(?s)<select[^>]*name=\"group\"[^>]*>.*?<option value=\"([^\"]+)\"");

    private static final Pattern FILE = Pattern.compile("\"(/assets/[^\"#]+)[\"#]");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Runnable::run)
            .build();
    private final String base;
    private final String username;
    private String cookie = "";
    private String csrf = "";

    /// @param username one of the demo's cast, empty for a visitor
    Reader(String base, String username) {
        this.base = base;
        this.username = username;
        if (!username.isEmpty()) {
            signIn();
        }
    }

    /// @return how many bytes came over the wire, without headers
    int get(String path) {
        var answer = send(request(path).GET().build());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(username + " got " + answer.statusCode() + " for " + path);
        }
        return answer.body().length;
    }

    /// The same as a visitor: without the session.
    int visit(String path) {
        var asked = HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "*/*").header("Accept-Encoding", "gzip");
        var answer = send(asked.GET().build());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("a visitor got " + answer.statusCode() + " for " + path);
        }
        return answer.body().length;
    }

    /// The file of those that a page needs whose length on the wire comes nearest to the page's own.
    String likeAsLong(String path) {
        var page = visit(path);
        var asked = HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "*/*").GET().build();
        return FILE.matcher(new String(send(asked).body(), StandardCharsets.UTF_8))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .min(Comparator.comparing(file -> Math.abs(visit(file) - page)))
                .orElseThrow();
    }

    /// Sends a form of one field, as a browser without script does.
    int post(String path, String field, String value) {
        var form = "_csrf=" + encoded(csrf) + "&_writer=" + username + "&" + field + "=" + encoded(value);
        var answer = send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
        if (answer.statusCode() != 303 && answer.statusCode() != 302) {
            throw new IllegalStateException(username + " got " + answer.statusCode() + " for " + path);
        }
        return answer.body().length;
    }

    /// Starts a draft in the first group that is offered.
    ///
    /// @return its address
    String draft(String text) {
        var page = new String(send(plain("/drafts/new").GET().build()).body(), StandardCharsets.UTF_8);
        var group = GROUP.matcher(page);
        if (!group.find()) {
            throw new IllegalStateException("No group for a draft of " + username);
        }
        var form = "_csrf=" + encoded(csrf) + "&title=Bench&group=" + encoded(group.group(1)) + "&markdown=" + encoded(text);
        var answer = send(request("/drafts")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    /// Who asks, for windows that are programs of their own.
    String window() {
        var page = new String(send(plain("/drafts").GET().build()).body(), StandardCharsets.UTF_8);
        var token = HEAD.matcher(page);
        if (!token.find()) {
            throw new IllegalStateException("No token for " + username);
        }
        return "{\"cookie\":\"%s\",\"csrf\":\"%s\"}".formatted(cookie, token.group(1));
    }

    private void signIn() {
        token("/sign-in");
        post("/sign-in/demo/" + username, "x", "");
        token("/settings");
    }

    private void token(String path) {
        var found = CSRF.matcher(new String(send(plain(path).GET().build()).body(), StandardCharsets.UTF_8));
        if (!found.find()) {
            throw new IllegalStateException("No form on " + path + " for " + username);
        }
        csrf = found.group(1);
    }

    private HttpRequest.Builder request(String path) {
        return plain(path).header("Accept-Encoding", "gzip");
    }

    private HttpRequest.Builder plain(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html");
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            var answer = client.send(request, BodyHandlers.ofByteArray());
            if (request.headers().firstValue("Accept").orElse("").equals("text/html")) {
                keep(answer.headers().allValues("Set-Cookie"));
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(List<String> cookies) {
        for (var set : cookies) {
            var pair = set.split(";")[0];
            var name = pair.substring(0, pair.indexOf('=') + 1);
            cookie = (cookie.replaceAll("(^|; )" + Pattern.quote(name) + "[^;]*", "") + "; " + pair).replaceFirst("^; ", "");
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
