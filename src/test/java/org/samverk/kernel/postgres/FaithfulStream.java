package org.samverk.kernel.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A browser's end of a stream of events that is connected again by itself whenever it ends, as WHATWG HTML 9.2 says:
/// after the pause that it was told, with the id of the last message that came whole.
final class FaithfulStream implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final Entrance entrance;
    private final String cookie;
    private final Queue<String> messages = new ConcurrentLinkedQueue<>();
    private final Queue<String> nodes = new ConcurrentLinkedQueue<>();
    private final Thread thread;
    private volatile boolean done;
    private volatile @Nullable String last;
    private long pause = 1000;

    FaithfulStream(Entrance entrance, String cookie) {
        this.entrance = entrance;
        this.cookie = cookie;
        thread = Thread.ofPlatform().daemon().start(this::listen);
    }

    /// Whether it stands open and knows where it is.
    boolean hasBegun() {
        return last != null;
    }

    /// What has been told, message by message.
    List<String> messages() {
        return List.copyOf(messages);
    }

    /// Who has answered, connection by connection.
    List<String> nodes() {
        return List.copyOf(nodes);
    }

    @Override
    public void close() {
        done = true;
        client.shutdownNow();
    }

    private void listen() {
        while (!done) {
            try {
                var answer = client.send(request(), BodyHandlers.ofLines());
                if (answer.statusCode() == 200) {
                    read(answer);
                }
            } catch (IOException | UncheckedIOException e) {
                // It ended in the middle.
            } catch (InterruptedException e) {
                return;
            }
            Signals.pause(Duration.ofMillis(pause));
        }
    }

    private HttpRequest request() {
        var request = HttpRequest.newBuilder(entrance.address("/live"))
                .header("Cookie", cookie)
                .header("Accept", "text/event-stream");
        var known = last;
        return (known == null ? request : request.header("Last-Event-ID", known)).build();
    }

    private void read(HttpResponse<Stream<String>> answer) {
        nodes.add(answer.headers().firstValue(Balancer.NODE).orElse("").replaceFirst(".*, ", ""));
        var lines = answer.body().iterator();
        while (lines.hasNext()) {
            take(message(lines));
        }
    }

    /// The lines until an empty one; none when the stream ends before that.
    private static List<String> message(Iterator<String> lines) {
        var message = new ArrayList<String>();
        while (lines.hasNext()) {
            var line = lines.next();
            if (line.isEmpty()) {
                return message;
            }
            message.add(line);
        }
        return List.of();
    }

    private void take(List<String> message) {
        for (var line : message) {
            if (line.startsWith("retry: ")) {
                pause = Long.parseLong(line.substring(7));
            } else if (line.startsWith("data: ")) {
                messages.add(line.substring(6));
            }
        }
        message.stream().filter(line -> line.startsWith("id: ")).forEach(line -> last = line.substring(4));
    }
}
