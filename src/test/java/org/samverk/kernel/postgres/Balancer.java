package org.samverk.kernel.postgres;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.samverk.cast.TestFolders;

/// nginx before several nodes, with what docs/operations.md says about it: a program of its own.
final class Balancer implements Entrance, AutoCloseable {
    /// Who has answered: the port of a node.
    static final String NODE = "X-Node";

    private static final Path SAID = Path.of("docs/operations.md");
    private static final String ALONE = "proxy_pass http://127.0.0.1:8080;";
    private final Path folder = TestFolders.create("balancer");
    private final int port;
    private final Process process;

    /// Returns when it answers at that port.
    Balancer(int port, List<RunningSamverk> nodes) throws IOException {
        this.port = port;
        for (var part : List.of("", "body", "proxy", "fastcgi", "uwsgi", "scgi")) {
            Files.createDirectories(folder.resolve(part));
        }
        Files.writeString(folder.resolve("nginx.conf"), configuration(nodes));
        process = new ProcessBuilder(
                        program(), "-p", folder + "/", "-e", "error.log", "-c", "nginx.conf", "-g", "daemon off;")
                .inheritIO()
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        while (!Files.exists(folder.resolve("nginx.pid"))) {
            if (!process.isAlive()) {
                throw new IllegalStateException("nginx did not start; see " + folder.resolve("error.log"));
            }
            Signals.pause(Duration.ofMillis(20));
        }
    }

    @Override
    public URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /// How many requests it has had to ask of a second node.
    long askedAgain() throws IOException {
        try (var lines = Files.lines(folder.resolve("access.log"))) {
            return lines.filter(line -> line.contains(", ")).count();
        }
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        process.waitFor();
        TestFolders.delete(folder);
    }

    private String configuration(List<RunningSamverk> nodes) throws IOException {
        return """
                worker_processes 2;
                pid nginx.pid;
                events { worker_connections 512; }
                http {
                  log_format nodes "$request_method $uri $status $upstream_addr $upstream_status";
                  access_log access.log nodes;
                  client_body_temp_path body;
                  proxy_temp_path proxy;
                  fastcgi_temp_path fastcgi;
                  uwsgi_temp_path uwsgi;
                  scgi_temp_path scgi;
                %s
                  server {
                    listen 127.0.0.1:%d;
                    client_max_body_size 64m;
                    add_header %s $upstream_addr always;
                %s
                  }
                }
                """.formatted(upstream(nodes), port, NODE, location());
    }

    /// What stands there for two machines, for these nodes.
    private static String upstream(List<RunningSamverk> nodes) throws IOException {
        var server = Pattern.compile("server \\S+( .*;)");
        var lines = said("upstream samverk \\{.*?\\n    \\}").lines().toList();
        var how = lines.stream()
                .map(server::matcher)
                .filter(line -> line.find())
                .map(line -> line.group(1))
                .findFirst()
                .orElseThrow();
        var servers = nodes.stream()
                .map(node -> "server 127.0.0.1:" + node.address("").getPort() + how);
        var rest = lines.stream().filter(line -> !server.matcher(line).find()).toList();
        return rest.getFirst() + "\n" + servers.collect(Collectors.joining("\n")) + "\n"
                + String.join("\n", rest.subList(1, rest.size()));
    }

    /// As before one node, but for the lines that lead to several. There people ask at the usual port.
    private static String location() throws IOException {
        var one = said("location / \\{.*?\\n      \\}");
        var several = said("proxy_pass http://samverk;.*?(?=\\n\\n)");
        if (!one.contains(ALONE)) {
            throw new IllegalStateException("No " + ALONE + " in " + SAID);
        }
        return one.replace(ALONE, several).replace("$host", "$http_host");
    }

    private static String said(String pattern) throws IOException {
        var found = Pattern.compile("(?s)" + pattern).matcher(Files.readString(SAID));
        if (!found.find()) {
            throw new IllegalStateException("No " + pattern + " in " + SAID);
        }
        return found.group();
    }

    /// Debian has it where an ordinary user's path does not lead.
    private static String program() {
        return Files.isExecutable(Path.of("/usr/sbin/nginx")) ? "/usr/sbin/nginx" : "nginx";
    }
}
