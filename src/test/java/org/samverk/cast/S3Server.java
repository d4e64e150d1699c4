package org.samverk.cast;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A real server that speaks S3 (S3Proxy) as a program of its own, with one bucket in a folder, so that one can see
/// what lies there. It can be killed and started again.
public final class S3Server implements AutoCloseable {
    public static final String BUCKET = "samverk";
    public static final String KEY = "kommunen";
    public static final String SECRET = "hemlig-nyckel";
    private static final Path LIBRARIES = Path.of("target/s3proxy");
    private final Path folder = TestFolders.create("s3");
    private final int port = Ports.free();
    private Process process;

    public S3Server() {
        if (!Files.isDirectory(LIBRARIES)) {
            throw new IllegalStateException(LIBRARIES + " is missing: ./test puts it there");
        }
        try {
            Files.createDirectories(bucket());
            Files.writeString(
                    folder.resolve("s3proxy.conf"), """
                    s3proxy.endpoint=%s
                    s3proxy.authorization=aws-v2-or-v4
                    s3proxy.identity=%s
                    s3proxy.credential=%s
                    jclouds.provider=filesystem-nio2
                    jclouds.filesystem.basedir=%s
                    """.formatted(endpoint(), KEY, SECRET, bucket().getParent()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start();
    }

    public String endpoint() {
        return "http://127.0.0.1:" + port;
    }

    /// Where the objects lie, by their names.
    public Path bucket() {
        return folder.resolve("buckets").resolve(BUCKET);
    }

    /// The environment of a program whose files lie there.
    public Map<String, String> settings() {
        return Map.of(
                "SAMVERK_FILES_S3_ENDPOINT", endpoint(),
                "SAMVERK_FILES_S3_BUCKET", BUCKET,
                "SAMVERK_FILES_S3_KEY", KEY,
                "SAMVERK_FILES_S3_SECRET", SECRET);
    }

    /// The names of the objects.
    public List<String> names() {
        try (var paths = Files.walk(bucket())) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> bucket().relativize(path).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void start() {
        try {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Dlogback.configurationFile=src/test/s3proxy/logback.xml",
                            "-cp",
                            LIBRARIES + "/*",
                            "org.gaul.s3proxy.Main",
                            "--properties",
                            folder.resolve("s3proxy.conf").toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(new File("target/s3proxy.log")))
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            while (!answers()) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("S3Proxy did not start; see target/s3proxy.log");
                }
                Thread.onSpinWait();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
        TestFolders.delete(folder);
    }

    private boolean answers() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 100);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
