package org.samverk.kernel.postgres;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;

/// A browser's end of a stream of events.
final class OpenStream implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final CountDownLatch begun = new CountDownLatch(1);

    /// Returns when the stream has said its first word.
    OpenStream(URI address, String cookie) throws InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .header("Cookie", cookie)
                .header("Accept", "text/event-stream")
                .build();
        client.sendAsync(request, BodyHandlers.ofLines())
                .thenAcceptAsync(answer -> answer.body().forEach(this::hear));
        begun.await();
    }

    private void hear(String line) {
        lines.add(line);
        begun.countDown();
    }

    boolean heard(String word) {
        return lines.stream().anyMatch(line -> line.contains(word));
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
