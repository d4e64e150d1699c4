package org.samverk.kernel.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The cluster: PostgreSQL's own folder of data, and the command that serves it.
record Cluster(DataFolder folder, ServerAccount account, Binaries binaries, Durability durability) {
    private static final String MAJOR = "18";

    /// Makes the cluster if there is none. It is made aside and renamed, so that half a cluster is never taken for one.
    void makeIfMissing(Logins logins) {
        try {
            if (Files.exists(path())) {
                requireOurVersion();
                return;
            }
            Path draft = folder.database().resolve("cluster.new");
            deleteAll(draft);
            Files.createDirectory(
                    draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            account.giveTo(draft);
            initialise(draft, logins);
            Files.move(draft, path(), StandardCopyOption.ATOMIC_MOVE);
            DataFolder.force(folder.database());
        } catch (IOException e) {
            throw new UncheckedIOException("The database could not be set up in " + path(), e);
        }
    }

    Path path() {
        return folder.cluster();
    }

    /// The server on the loopback interface only, with the settings that keep what was acknowledged.
    List<String> serverCommand(int port) {
        var settings = new TreeMap<String, String>(durability.settings());
        settings.putAll(Map.of(
                "listen_addresses", "127.0.0.1",
                "port", Integer.toString(port),
                "unix_socket_directories", "",
                "max_connections", "60",
                "password_encryption", "scram-sha-256",
                "random_page_cost", "1.1",
                "jit", "off",
                "log_checkpoints", "off"));
        // Statements and their values hold personal data, and the program logs its own failures.
        settings.putAll(
                Map.of("log_min_messages", "log", "log_min_error_statement", "panic", "log_error_verbosity", "terse"));
        var command = new ArrayList<String>();
        command.addAll(List.of(binaries.program("postgres"), "-D", path().toString()));
        settings.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return account.serverCommand(command);
    }

    private void initialise(Path draft, Logins logins) throws IOException {
        Path passwordFile = folder.database().resolve("initdb-password");
        DataFolder.writePrivately(passwordFile, logins.superuser().password() + "\n");
        account.giveTo(passwordFile);
        try {
            var outcome = Commands.run(
                    account.command(initialisation(draft, logins.superuser().user(), passwordFile)));
            if (!outcome.succeeded()) {
                throw new DatabaseStartException(
                        "The database could not be set up in " + path() + ": " + outcome.output(),
                        "See that the disk has room and that the folder may be written to.");
            }
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    private List<String> initialisation(Path draft, String superuser, Path passwordFile) {
        return List.of(
                binaries.program("initdb"),
                "--pgdata=" + draft,
                "--username=" + superuser,
                "--pwfile=" + passwordFile,
                "--auth-local=scram-sha-256",
                "--auth-host=scram-sha-256",
                "--encoding=UTF8",
                "--locale=" + (ServerAccount.LINUX ? "C.UTF-8" : "en_US.UTF-8"),
                "--locale-provider=icu",
                "--icu-locale=sv-SE",
                "--text-search-config=swedish",
                "--data-checksums");
    }

    private void requireOurVersion() throws IOException {
        String version = Files.readString(path().resolve("PG_VERSION")).strip();
        if (!version.equals(MAJOR)) {
            throw new DatabaseStartException(
                    "The data folder " + folder.root() + " was made by PostgreSQL " + version + "; this is " + MAJOR
                            + ".",
                    "Start it with the Samverk that made it, or choose another folder with SAMVERK_DATA.");
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
