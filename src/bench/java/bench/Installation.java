package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Three nodes on one PostgreSQL, that of the first of them, and on one OpenSearch, with the small demo; and nginx before
/// one, two and all three. Each is a program of its own.
final class Installation implements AutoCloseable {
    static final int NODES = 3;
    private static final int TICKS_A_SECOND = 100;
    private final Path root;
    private final Path folder;
    private final Programs programs;
    private final List<Integer> ports = new ArrayList<>();
    private final List<Integer> doors = new ArrayList<>();
    private final List<Processes> nodes = new ArrayList<>();
    private final Processes search;
    private final Processes balancer;

    /// Returns when all of them answer.
    Installation(Path root, Path folder) throws Exception {
        this.root = root;
        this.folder = folder.toAbsolutePath();
        programs = new Programs(this.folder);
        var settings = new HashMap<>(Map.of("SAMVERK_FILES_FOLDER", data() + "/files", "SAMVERK_DEMO", "small"));
        var searches = Programs.freePort();
        search = openSearch(searches);
        settings.put("SAMVERK_SEARCH_URL", "http://127.0.0.1:" + searches);
        node(settings);
        settings.putAll(database());
        node(settings);
        node(settings);
        balancer = nginx();
    }

    /// The folder of the first node, which has the database.
    Path data() {
        return folder.resolve("node-1");
    }

    Processes first() {
        return nodes.getFirst();
    }

    /// The address before so many nodes.
    String before(int number) {
        return "http://127.0.0.1:" + doors.get(number - 1);
    }

    /// Who has taken how much until now.
    Shares shares() throws IOException {
        var fields = Files.readAllLines(Path.of("/proc/stat")).getFirst().split(" +");
        var ticks = IntStream.rangeClosed(1, 8)
                .mapToLong(field -> Long.parseLong(fields[field]))
                .toArray();
        return new Shares(
                nodes.stream().mapToDouble(node -> node.cpu().program()).sum(),
                first().cpu().database(),
                all(balancer),
                all(search),
                new Processes(ProcessHandle.current().pid()).cpu().program(),
                milliseconds(LongStream.of(ticks).sum()),
                milliseconds(ticks[3] + ticks[4]));
    }

    @Override
    public void close() {
        programs.close();
    }

    private static double all(Processes program) {
        var cpu = program.cpu();
        return cpu.program() + cpu.database();
    }

    private static double milliseconds(long ticks) {
        return ticks * 1000.0 / TICKS_A_SECOND;
    }

    private Processes openSearch(int port) throws IOException {
        var begun = programs.start(
                "opensearch",
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        root.resolve("target/opensearch") + "/*",
                        root.resolve("src/test/opensearch/OpenSearch.java").toString(),
                        "" + port,
                        folder.resolve("opensearch").toString()));
        var lines = begun.inputReader();
        for (var line = lines.readLine(); !"ready".equals(line); line = lines.readLine()) {
            programs.require(line != null, "opensearch");
        }
        Thread.ofVirtual().start(() -> lines.lines().forEach(said -> {}));
        return new Processes(begun.pid());
    }

    private void node(Map<String, String> settings) throws Exception {
        var name = "node-" + (ports.size() + 1);
        var port = Programs.freePort();
        ports.add(port);
        var builder = new ProcessBuilder(root.resolve("run").toString())
                .redirectOutput(ProcessBuilder.Redirect.appendTo(programs.log(name)));
        builder.environment().keySet().removeIf(key -> key.startsWith("SAMVERK_"));
        builder.environment().putAll(settings);
        builder.environment().put("SAMVERK_PORT", "" + port);
        builder.environment().put("SAMVERK_DATA", folder.resolve(name).toString());
        var program = programs.start(name, builder);
        programs.awaitReady(name, port);
        nodes.add(new Processes(program.pid()));
    }

    /// How the others reach the database of the first.
    private Map<String, String> database() throws IOException {
        var logins = new Properties();
        try (var file = Files.newBufferedReader(data().resolve("postgres/logins.properties"))) {
            logins.load(file);
        }
        var port = Files.readAllLines(data().resolve("postgres/cluster/postmaster.pid")).get(3);
        return Map.of(
                "SAMVERK_DATABASE_URL", "jdbc:postgresql://127.0.0.1:" + port + "/samverk",
                "SAMVERK_DATABASE_USER", "samverk_owner",
                "SAMVERK_DATABASE_PASSWORD", logins.getProperty("samverk_owner"));
    }

    /// As docs/operations.md says, three times.
    private Processes nginx() throws Exception {
        var servers = IntStream.rangeClosed(1, NODES).mapToObj(this::server).collect(Collectors.joining());
        Files.writeString(folder.resolve("nginx.conf"), """
                worker_processes auto;
                pid nginx.pid;
                events { worker_connections 512; }
                http {
                  access_log off;
                  client_body_temp_path body;
                  proxy_temp_path proxy;
                  fastcgi_temp_path fastcgi;
                  uwsgi_temp_path uwsgi;
                  scgi_temp_path scgi;
                  proxy_http_version 1.1;
                  proxy_set_header Host $http_host;
                  proxy_set_header X-Forwarded-Host $http_host;
                  proxy_set_header X-Forwarded-Proto $scheme;
                  proxy_set_header X-Forwarded-For $remote_addr;
                  proxy_next_upstream error timeout http_503;
                %s}
                """.formatted(servers));
        var program = programs.start(
                "nginx",
                new ProcessBuilder(
                        "nginx", "-p", folder + "/", "-e", "nginx.log", "-c", "nginx.conf", "-g", "daemon off;"));
        programs.awaitReady("nginx", doors.getLast());
        return new Processes(program.pid());
    }

    private String server(int number) {
        doors.add(Programs.freePort());
        var upstream = ports.subList(0, number).stream()
                .map(port -> "server 127.0.0.1:" + port + " max_fails=1 fail_timeout=5s; ")
                .collect(Collectors.joining());
        return "  upstream nodes%1$d { zone nodes%1$d 64k; least_conn; %2$s}\n".formatted(number, upstream)
                + "  server { listen 127.0.0.1:%d; location / { proxy_pass http://nodes%d; } }\n"
                        .formatted(doors.getLast(), number);
    }
}
