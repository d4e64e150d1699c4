package bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/// Programs that are started, and end in the opposite order, at the latest when this one does.
final class Programs implements AutoCloseable {
    private final Path folder;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Process> running = new ArrayList<>();

    /// @param folder where their logs go
    Programs(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    Process start(String name, ProcessBuilder builder) throws IOException {
        var program = builder.redirectError(ProcessBuilder.Redirect.appendTo(log(name))).start();
        running.add(program);
        return program;
    }

    /// Returns when it says that it is ready, by HTTP.
    void awaitReady(String name, int port) throws InterruptedException {
        while (!isReady(port)) {
            require(running.getLast().isAlive(), name);
            Thread.sleep(200);
        }
    }

    void require(boolean right, String name) {
        if (!right) {
            throw new IllegalStateException(name + " has ended; see " + log(name));
        }
    }

    File log(String name) {
        return folder.resolve(name + ".log").toFile();
    }

    static int freePort() {
        while (true) {
            try (var socket = new ServerSocket(ThreadLocalRandom.current().nextInt(20_000, 32_000))) {
                return socket.getLocalPort();
            } catch (IOException e) {
                // Somebody listens there: another one.
            }
        }
    }

    @Override
    public synchronized void close() {
        for (var program : running.reversed()) {
            program.destroy();
            program.onExit().join();
        }
        running.clear();
    }

    private boolean isReady(int port) throws InterruptedException {
        try {
            var health = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health")).build();
            return client.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
