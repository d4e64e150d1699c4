package org.samverk.web;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.samverk.cast.Cast;

/// A browser reduced to its requests: cookies, forms, no redirects of its own accord.
final class Caller {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "----samverk";
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String address;

    Caller(int port) {
        this.address = "http://localhost:" + port;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)));
    }

    /// Sends a form as the browser does from a page of ours.
    HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return post(path, body.getBytes(StandardCharsets.US_ASCII), headers);
    }

    /// Sends a form with a file as the browser does without script: in parts.
    HttpResponse<String> postWithFile(String path, Map<String, String> fields, String fileName, String fileContent) {
        var body = new StringBuilder();
        fields.forEach((name, value) -> body.append(part("name=\"" + name + "\"", value)));
        body.append(part("name=\"upload\"; filename=\"" + fileName + "\"", fileContent));
        body.append("--").append(BOUNDARY).append("--\r\n");
        var type = "multipart/form-data; boundary=" + BOUNDARY;
        return post(path, body.toString().getBytes(StandardCharsets.UTF_8), "Content-Type", type);
    }

    private static String part(String disposition, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + value + "\r\n";
    }

    HttpResponse<String> post(String path, byte[] body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .setHeader("Origin", address)
                .setHeader("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    /// Signs in by the form.
    ///
    /// @return the path that it leads to
    String signIn(Cast person) {
        var answer = post(
                "/sign-in",
                Map.of("username", person.username(), "password", Cast.PASSWORD, "_csrf", csrf(get("/sign-in"))));
        return path(answer);
    }

    /// The key of the session in the database.
    String session() {
        var cookie = cookies.getCookieStore().getCookies().stream()
                .filter(each -> each.getName().equals("SESSION"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
        return new String(Base64.getDecoder().decode(cookie), StandardCharsets.UTF_8);
    }

    static String csrf(HttpResponse<String> page) {
        var found = CSRF.matcher(page.body());
        return found.find() ? found.group(1) : "";
    }

    /// Where an answer leads.
    static String path(HttpResponse<?> answer) {
        return URI.create(answer.headers().firstValue("Location").orElse("")).getPath();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(
                    request.setHeader("Accept", "text/html")
                            .setHeader("Accept-Language", "sv")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
