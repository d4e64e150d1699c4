package org.samverk.kernel.postgres;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One of the cast with a browser and a token for programs, who sends the same again until it is answered.
final class Patient implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final JsonMapper JSON = new JsonMapper();
    private final RunningSamverk program;
    private final SignedIn browser;
    private final String token;
    /// As a program has it: without the browser's cookies.
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    Patient(RunningSamverk program, String username) throws Exception {
        this.program = program;
        browser = new SignedIn(program, username);
        token = browser.token(program);
    }

    @FunctionalInterface
    interface Question {
        HttpResponse<String> ask() throws IOException, InterruptedException;
    }

    /// @param again whether it was sent before and nobody knows what became of it
    record Answer(HttpResponse<String> said, boolean again) {
        int status() {
            return said.statusCode();
        }

        String header(String name) {
            return said.headers().firstValue(name).orElse("");
        }

        JsonNode json() {
            return JSON.readTree(said.body());
        }
    }

    /// Sends a form, the same one again and again, until the answer says where what it made is.
    String send(String path, Map<String, String> form) {
        var filled = new HashMap<>(form);
        filled.put("once", UUID.randomUUID().toString());
        return answer(() -> browser.send(program, path, filled), 303).header("Location");
    }

    /// @return the answer with that status, or with 409 when it was sent before
    Answer sendDecision(String path, Map<String, String> form) {
        return answer(() -> browser.send(program, path, form), 303, 409);
    }

    /// Asks as the browser does, on a page or beside it, until it is answered.
    Answer ask(String method, String path, Map<String, String> headers, String body, int... wanted) {
        return answer(() -> browser.ask(request(method, path, headers, BodyPublishers.ofString(body))), wanted);
    }

    /// Asks as a program does, until it is answered: only for what counts once however often it is asked.
    Answer api(String method, String path, Object body, int... wanted) {
        return answer(() -> client.send(json(method, path, body).build(), BodyHandlers.ofString()), wanted);
    }

    /// Asks as a program does, and just once: nobody knows what became of it when nothing is answered.
    Optional<JsonNode> apiOnce(String method, String path, Object body) {
        return once(json(method, path, body));
    }

    Optional<JsonNode> upload(String name, String content) {
        var headers = headers("application/octet-stream");
        return once(request("POST", "/api/v1/files?name=" + name, headers, BodyPublishers.ofString(content)));
    }

    JsonNode read(String path) {
        return api("GET", path, "", 200).json();
    }

    /// Empty for what is not there.
    Optional<String> find(String path) {
        var answer = api("GET", path, "", 200, 404);
        return answer.status() == 404
                ? Optional.empty()
                : Optional.of(answer.said().body());
    }

    /// All of a list, however many slices it has.
    List<JsonNode> all(String path) {
        var items = new ArrayList<JsonNode>();
        var mark = path.contains("?") ? "&" : "?";
        for (var slice = read(path); ; ) {
            slice.get("items").forEach(items::add);
            if (!slice.hasNonNull("next")) {
                return items;
            }
            var after = URLEncoder.encode(slice.get("next").asString(), StandardCharsets.UTF_8);
            slice = read(path + mark + "after=" + after);
        }
    }

    @Override
    public void close() {
        browser.close();
        client.close();
    }

    private Optional<JsonNode> once(HttpRequest.Builder request) {
        try {
            var said = client.send(request.build(), BodyHandlers.ofString());
            requireTaken(said, 200, 201);
            return said.statusCode() < 300 ? Optional.of(JSON.readTree(said.body())) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Answer answer(Question question, int... wanted) {
        var end = Instant.now().plus(PATIENCE);
        for (var again = false; Instant.now().isBefore(end); again = true) {
            try {
                var said = question.ask();
                if (isOne(said.statusCode(), wanted) && !isToSignIn(said)) {
                    return new Answer(said, again);
                }
                requireTaken(said, wanted);
            } catch (IOException e) {
                // Killed, or not there yet.
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            Signals.pause(Duration.ofMillis(100));
        }
        throw new AssertionError("Nothing was answered for " + PATIENCE);
    }

    /// A program that fails is asked again; one that says no is not.
    private static void requireTaken(HttpResponse<String> said, int... wanted) {
        if (said.statusCode() < 500 && !isOne(said.statusCode(), wanted)) {
            throw new AssertionError(said.request().method() + " " + said.uri() + " was answered with "
                    + said.statusCode() + ": " + said.body());
        }
    }

    private static boolean isOne(int status, int... wanted) {
        return IntStream.of(wanted).anyMatch(each -> each == status);
    }

    private static boolean isToSignIn(HttpResponse<String> said) {
        return said.headers().firstValue("Location").orElse("").contains("sign-in");
    }

    private HttpRequest.Builder json(String method, String path, Object body) {
        var sent = body.equals("") ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body));
        return request(method, "/api/v1" + path, headers("application/json"), sent);
    }

    private Map<String, String> headers(String type) {
        return Map.of("Authorization", "Bearer " + token, "Content-Type", type);
    }

    private HttpRequest.Builder request(String method, String path, Map<String, String> headers, BodyPublisher body) {
        var request =
                HttpRequest.newBuilder(program.address(path)).timeout(ANSWER).method(method, body);
        headers.forEach(request::header);
        return request;
    }
}
