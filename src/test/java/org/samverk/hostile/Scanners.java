package org.samverk.hostile;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Debian's scanners, started as one would by hand. What they say is written beside what they found.
final class Scanners {
    /// Those that need no server of somebody else's and guess no file names.
    private static final String MODULES =
            "xss,permanentxss,sql,blindsql,exec,file,redirect,crlf,csp,cookieflags,http_headers,csrf,methods";

    /// What sqlmap writes of a parameter that looked open until it had tried again.
    private static final String TRIED_AGAIN = "false positive or unexploitable";

    private final Path folder;

    Scanners(Path folder) {
        this.folder = folder;
    }

    /// @param level 1 low, 2 medium, 3 high
    record Finding(String kind, int level, String path, String words) {}

    /// Walks from page to page, then attacks each form and each query.
    ///
    /// @param headers  `Cookie: …`, sent with each request
    /// @param walk     for how long it looks for pages
    /// @param attack   for how long each kind of attack goes on
    List<Finding> wapiti(URI start, List<String> headers, Duration walk, Duration attack) throws IOException {
        var report = folder.resolve("wapiti-" + start.getPort() + ".json");
        var command = new ArrayList<>(List.of("wapiti", "-u", start.toString(), "--scope", "domain", "-m", MODULES));
        command.addAll(List.of("--flush-session", "--no-bugreport", "-f", "json", "-o", report.toString()));
        command.addAll(List.of("--store-session", folder.toString(), "--store-config", folder.toString()));
        command.addAll(List.of("--max-scan-time", "" + walk.toSeconds(), "--max-attack-time", "" + attack.toSeconds()));
        headers.forEach(header -> command.addAll(List.of("-H", header)));
        run(command, walk.plus(attack.multipliedBy(MODULES.split(",").length)).plusMinutes(5));
        var found = new JsonMapper().readTree(Files.readString(report)).path("vulnerabilities");
        return found.propertyStream()
                .flatMap(kind -> kind.getValue().valueStream().map(each -> finding(kind.getKey(), each)))
                .toList();
    }

    private static Finding finding(String kind, JsonNode found) {
        return new Finding(
                kind,
                found.path("level").asInt(),
                found.path("method").asString() + " " + found.path("path").asString(),
                found.path("info").asString());
    }

    /// Tries to get each parameter of each query into the database, with as many programs at once as there are cores.
    ///
    /// @return those that got there: address, place, parameter, in which way
    List<String> sqlmap(List<URI> queries, List<String> headers, Duration most) {
        var parts = Math.min(queries.size(), Runtime.getRuntime().availableProcessors());
        try (var programs = Executors.newFixedThreadPool(parts)) {
            return IntStream.range(0, parts)
                    .mapToObj(part -> IntStream.range(0, queries.size())
                            .filter(number -> number % parts == part)
                            .mapToObj(queries::get)
                            .toList())
                    .map(part -> programs.submit(() -> oneSqlmap(part, headers, most)))
                    .toList()
                    .stream()
                    .flatMap(found -> found(found).stream())
                    .toList();
        }
    }

    private static List<String> found(Future<List<String>> program) {
        try {
            return program.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> oneSqlmap(List<URI> queries, List<String> headers, Duration most) throws IOException {
        var list = folder.resolve("queries-" + queries.hashCode());
        var results = folder.resolve("sqlmap-" + queries.hashCode() + ".csv");
        Files.write(list, queries.stream().map(URI::toString).toList());
        var command = new ArrayList<>(List.of("sqlmap", "-m", list.toString(), "--batch", "--dbms=PostgreSQL"));
        command.addAll(List.of("--technique=BEUT", "--time-sec=2", "--flush-session", "--disable-coloring"));
        command.addAll(
                List.of("--results-file=" + results, "--output-dir=" + folder.resolve("sqlmap-" + queries.hashCode())));
        if (!headers.isEmpty()) {
            command.add("--headers=" + String.join("\\n", headers));
        }
        run(command, most);
        try (Stream<String> lines = Files.exists(results) ? Files.lines(results) : Stream.empty()) {
            return lines.skip(1)
                    .filter(line -> !line.endsWith(",,,,"))
                    .filter(line -> !line.endsWith(TRIED_AGAIN))
                    .toList();
        }
    }

    private void run(List<String> command, Duration most) throws IOException {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(command.getFirst() + "-" + command.hashCode() + ".log")
                        .toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .start();
        try {
            if (!process.waitFor(most)) {
                throw new IllegalStateException(command.getFirst() + " was not done after " + most);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            process.destroyForcibly();
        }
    }
}
