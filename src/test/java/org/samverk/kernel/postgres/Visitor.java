package org.samverk.kernel.postgres;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/// One of the cast who reads pages and writes posts through the balancer, one after another, and notes what failed. A
/// post that was not answered is sent again, as a patient person would.
final class Visitor implements AutoCloseable {
    private static final List<String> PAGES = List.of("/", "/notifications", "/ideas", "/decisions", "/public");
    private final Entrance entrance;
    private final SignedIn browser;
    private final String group;
    private final Queue<Failure> failures = new ConcurrentLinkedQueue<>();
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> nodes = new ConcurrentLinkedQueue<>();
    private volatile boolean done;
    private final Thread thread;

    /// @param said the status, or how the connection broke
    record Failure(String asked, Instant begun, Instant ended, String said) {
        boolean wasUnderWay(Instant since, Instant until) {
            return begun.isBefore(until) && ended.isAfter(since);
        }
    }

    @FunctionalInterface
    private interface Request {
        HttpResponse<String> ask() throws IOException, InterruptedException;
    }

    Visitor(Entrance entrance, String username) throws IOException, InterruptedException {
        this.entrance = entrance;
        browser = new SignedIn(entrance, username);
        group = SignedIn.find(
                browser.get(entrance, "/").body(), "(?s)<select[^>]*name=\"group\"[^>]*>.*?<option value=\"([^\"]+)\"");
        thread = Thread.ofPlatform().start(this::work);
    }

    List<Failure> failures() {
        return List.copyOf(failures);
    }

    /// The marks of the posts that were answered with where they are.
    List<String> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /// Who has answered, request by request.
    List<String> nodes() {
        return List.copyOf(nodes);
    }

    void stop() throws InterruptedException {
        done = true;
        thread.join();
    }

    @Override
    public void close() throws InterruptedException {
        stop();
        browser.close();
    }

    private void work() {
        while (!done) {
            for (var page : PAGES) {
                isAnswered("GET " + page, 200, () -> browser.get(entrance, page));
            }
            write();
        }
    }

    private void write() {
        var mark = UUID.randomUUID().toString();
        var form = Map.of("once", UUID.randomUUID().toString(), "group", group, "markdown", mark + "\n\n@david");
        while (!isAnswered("POST /posts", 303, () -> browser.send(entrance, "/posts", form))) {
            if (done) {
                return;
            }
            Signals.pause(Duration.ofMillis(50));
        }
        acknowledged.add(mark);
    }

    private boolean isAnswered(String asked, int status, Request request) {
        var begun = Instant.now();
        try {
            var answer = request.ask();
            if (answer.statusCode() == status && !isToSignIn(answer)) {
                nodes.add(answer.headers().firstValue(Balancer.NODE).orElse("").replaceFirst(".*, ", ""));
                return true;
            }
            failures.add(new Failure(asked, begun, Instant.now(), "HTTP " + answer.statusCode()));
        } catch (IOException e) {
            failures.add(new Failure(asked, begun, Instant.now(), e.toString()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static boolean isToSignIn(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").contains("sign-in");
    }
}
