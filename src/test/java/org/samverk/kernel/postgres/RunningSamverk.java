package org.samverk.kernel.postgres;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samverk.cast.Ports;

/// The whole program as a process of its own, with the small demo, so that it can be killed and started again.
final class RunningSamverk implements Entrance, AutoCloseable {
    /// Whether it starts as `./run` starts it, with the wiring that was written down when it was built.
    private static final boolean WIRED = "false".equals(System.getProperty("samverk.unwired"));

    private final File log;
    private final Path data;
    private final Map<String, String> settings;
    private final int port;
    private Process process;

    RunningSamverk(Path data) throws IOException {
        this(data, Map.of());
    }

    /// @param settings environment variables besides port, data and demo
    RunningSamverk(Path data, Map<String, String> settings) throws IOException {
        this.data = data;
        this.settings = settings;
        port = Ports.free();
        log = new File("target/program-at-" + port + ".log");
        Files.deleteIfExists(log.toPath());
        start();
    }

    @Override
    public URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /// Starts it and waits until it says that it is ready.
    void start() throws IOException {
        process = builder("-Dspring.aot.enabled=" + WIRED)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
        awaitReady();
    }

    /// Runs one of the program's commands on the same data and waits for it.
    ///
    /// @return what it said, and `exit` with its code
    String run(String... command) throws Exception {
        return run(builder("-Dspring.aot.enabled=false"), command);
    }

    /// The same where no program runs.
    static String run(Path data, Map<String, String> settings, String... command) throws Exception {
        return run(builder("-Dspring.aot.enabled=false", Ports.free(), data, settings), command);
    }

    private static String run(ProcessBuilder builder, String... command) throws Exception {
        builder.command().addAll(List.of(command));
        var running = builder.start();
        var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return said + "exit " + running.waitFor();
    }

    private ProcessBuilder builder(String wiring) {
        return builder(wiring, port, data, settings);
    }

    private static ProcessBuilder builder(String wiring, int port, Path data, Map<String, String> settings) {
        var builder = new ProcessBuilder(new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                wiring,
                "-cp",
                programClassPath(),
                "org.samverk.Samverk")));
        builder.environment().keySet().removeIf(name -> name.startsWith("SAMVERK_"));
        builder.environment().put("SAMVERK_PORT", Integer.toString(port));
        builder.environment().put("SAMVERK_DATA", data.toString());
        builder.environment().put("SAMVERK_DEMO", "small");
        builder.environment().putAll(settings);
        return builder.redirectErrorStream(true);
    }

    /// What it and those before it at this place have said.
    Path log() {
        return log.toPath();
    }

    /// The program itself, without its database.
    Set<Long> processes() {
        return Set.of(process.pid());
    }

    boolean isRunning() {
        return process.isAlive();
    }

    void kill() throws Exception {
        ServerProcesses.kill(process.pid());
        process.waitFor();
    }

    /// Asks it to end, as Ctrl-C and a service manager do. Its database ends before it does.
    void end() throws Exception {
        var postmaster = ServerProcesses.findPostmaster(data);
        process.destroy();
        process.waitFor();
        if (postmaster.isPresent() && ServerProcesses.isRunning(postmaster.get())) {
            throw new AssertionError("The program has ended and left its database behind: " + postmaster.get());
        }
    }

    @Override
    public void close() throws Exception {
        if (process.isAlive()) {
            end();
        }
    }

    private void awaitReady() throws IOException {
        Instant end = Instant.now().plusSeconds(180);
        while (!isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("The program did not start; see " + log);
            }
            Signals.pause(Duration.ofMillis(100));
        }
    }

    private boolean isReady() {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address("/health")).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// What the program is made of, without the tests.
    private static String programClassPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes/"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
