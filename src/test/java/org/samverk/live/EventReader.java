package org.samverk.live;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A browser's end of a stream of events: reads messages over HTTP as they come.
final class EventReader implements Flow.Subscriber<String>, AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private final List<Received> received = new ArrayList<>();
    private final CompletableFuture<HttpResponse<Void>> answer;
    private Flow.@Nullable Subscription subscription;
    private @Nullable String id;
    private String type = "message";
    private @Nullable String data;
    private @Nullable String bye;
    private volatile boolean begun;
    private volatile boolean over;

    /// @param nanos when it came, as `System.nanoTime` counts
    record Received(JsonNode event, long nanos) {
        String text(String field) {
            return event.path(field).asString("");
        }
    }

    /// @param header name and value that sign the request in
    EventReader(HttpClient client, int port, String path, @Nullable String lastEventId, String... header) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/event-stream")
                .headers(header);
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        answer = client.sendAsync(request.build(), BodyHandlers.fromLineSubscriber(this));
        answer.whenComplete((response, failure) -> end());
    }

    /// Waits until the stream has begun and said where it is.
    EventReader begun() {
        await(() -> begun || over);
        return this;
    }

    /// How it was answered, once it is over.
    int status() {
        return answer.join().statusCode();
    }

    synchronized List<Received> received() {
        return List.copyOf(received);
    }

    /// What was told of one thing.
    List<String> abouts() {
        return received().stream().map(each -> each.text("about")).toList();
    }

    synchronized String id() {
        return Objects.requireNonNull(id);
    }

    synchronized @Nullable String bye() {
        return bye;
    }

    synchronized boolean isOver() {
        return over;
    }

    /// Waits, at most ten seconds.
    static void await(BooleanSupplier condition) {
        var end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It did not come about within ten seconds");
            }
            Thread.onSpinWait();
            try {
                Thread.sleep(2);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        synchronized (this) {
            this.subscription = subscription;
        }
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public synchronized void onNext(String line) {
        if (line.isEmpty()) {
            dispatch(System.nanoTime());
        } else if (line.startsWith("id: ")) {
            id = line.substring(4);
        } else if (line.startsWith("event: ")) {
            type = line.substring(7);
        } else if (line.startsWith("data: ")) {
            data = line.substring(6);
        }
    }

    private void dispatch(long now) {
        if (data != null && type.equals("bye")) {
            bye = data;
        } else if (data != null) {
            JSON.readTree(data).forEach(event -> received.add(new Received(event, now)));
        }
        data = null;
        type = "message";
        begun = id != null;
    }

    @Override
    public void onError(Throwable failure) {
        end();
    }

    @Override
    public void onComplete() {
        end();
    }

    private synchronized void end() {
        over = true;
    }

    @Override
    public void close() {
        synchronized (this) {
            if (subscription != null) {
                subscription.cancel();
            }
        }
        answer.cancel(true);
    }
}
