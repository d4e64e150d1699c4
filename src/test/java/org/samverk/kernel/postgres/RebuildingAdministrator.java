package org.samverk.kernel.postgres;

import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;

/// An administrator of a running program who has the index for searches made anew.
final class RebuildingAdministrator implements AutoCloseable {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private final RunningSamverk program;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    RebuildingAdministrator(RunningSamverk program) throws Exception {
        this.program = program;
        send("/sign-in/demo/eva", "_csrf=" + csrf("/sign-in"));
    }

    void beginRebuild() throws Exception {
        var path = "/admin/search/index";
        var status = send(path, "confirmed=true&_csrf=" + csrf(path));
        if (status / 100 != 3) {
            throw new AssertionError("HTTP " + status + " for a rebuild");
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private String csrf(String path) throws Exception {
        var found = CSRF.matcher(get(path));
        if (!found.find()) {
            throw new AssertionError("No form on " + path);
        }
        return URLEncoder.encode(found.group(1), StandardCharsets.UTF_8);
    }

    private String get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(program.address(path)).build(), BodyHandlers.ofString())
                .body();
    }

    private int send(String path, String form) throws Exception {
        var request = HttpRequest.newBuilder(program.address(path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return client.send(request.build(), BodyHandlers.discarding()).statusCode();
    }
}
