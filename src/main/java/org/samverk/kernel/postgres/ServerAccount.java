package org.samverk.kernel.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Who the database server runs as. PostgreSQL refuses to be root, and we refuse to let it pretend: as root we hand it
/// to an account without rights, and nothing that it starts can get them back.
record ServerAccount(long uid, long gid, String name, boolean dropsRights) {
    static final boolean LINUX =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    private static final List<String> UNPRIVILEGED = List.of("samverk", "postgres", "nobody");

    static boolean weAreRoot() {
        return new UnixSystem().getUid() == 0;
    }

    /// The account for this data folder: our own, or as root whoever owns the cluster already, or one without rights.
    static ServerAccount choose(DataFolder folder) {
        var us = new UnixSystem();
        if (us.getUid() != 0) {
            return new ServerAccount(us.getUid(), us.getGid(), us.getUsername(), false);
        }
        requireTool("setpriv");
        ServerAccount account = ownerOf(folder.cluster());
        if (account == null) {
            account = firstUnprivileged();
        }
        account.requireReach(folder.database());
        return account;
    }

    /// A short command, run as this account.
    List<String> command(List<String> words) {
        var command = new ArrayList<>(dropRights());
        command.addAll(words);
        return command;
    }

    /// The server itself: in a session of its own, so that Ctrl-C in the terminal reaches only the program, which then
    /// stops the server in order; and told to stop when the thread that forked it ends.
    List<String> serverCommand(List<String> words) {
        var command = new ArrayList<String>();
        if (hasTool("setsid")) {
            command.add("setsid");
        }
        if (dropsRights) {
            command.addAll(dropRights());
            command.add("--pdeathsig=INT");
        } else if (hasTool("setpriv")) {
            command.addAll(List.of("setpriv", "--pdeathsig=INT"));
        }
        command.addAll(words);
        return command;
    }

    /// Makes a file or folder this account's own.
    void giveTo(Path path) throws IOException {
        if (dropsRights) {
            Files.setAttribute(path, "unix:uid", Math.toIntExact(uid));
            Files.setAttribute(path, "unix:gid", Math.toIntExact(gid));
        }
    }

    private List<String> dropRights() {
        return dropsRights
                ? List.of(
                        "setpriv",
                        "--reuid=" + uid,
                        "--regid=" + gid,
                        "--clear-groups",
                        "--no-new-privs",
                        "--inh-caps=-all",
                        "--bounding-set=-all")
                : List.of();
    }

    private void requireReach(Path folder) {
        Path closed = null;
        for (Path at = folder; at != null; at = at.getParent()) {
            closed = canEnter(at) ? closed : at;
        }
        if (closed != null) {
            throw new DatabaseStartException(
                    "The database does not run as root but as \"" + name + "\", which cannot reach " + folder
                            + ": the folder " + closed + " is closed to it.",
                    "Choose a data folder outside of it, for example SAMVERK_DATA=/var/lib/samverk, "
                            + "or start Samverk as an ordinary user.");
        }
    }

    private boolean canEnter(Path folder) {
        return Commands.run(command(List.of("test", "-x", folder.toString()))).succeeded();
    }

    private static @Nullable ServerAccount ownerOf(Path cluster) {
        try {
            if (!Files.exists(cluster)) {
                return null;
            }
            long uid = ((Number) Files.getAttribute(cluster, "unix:uid")).longValue();
            long gid = ((Number) Files.getAttribute(cluster, "unix:gid")).longValue();
            return uid == 0
                    ? null
                    : new ServerAccount(uid, gid, Files.getOwner(cluster).getName(), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServerAccount firstUnprivileged() {
        try {
            var accounts = Files.readAllLines(Path.of("/etc/passwd"));
            for (String name : UNPRIVILEGED) {
                for (String line : accounts) {
                    String[] field = line.split(":", -1);
                    if (field[0].equals(name)) {
                        return new ServerAccount(Long.parseLong(field[2]), Long.parseLong(field[3]), name, true);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new DatabaseStartException(
                "The database does not run as root, and there is no account without rights to run it as.",
                "Make one with: useradd --system samverk");
    }

    private static void requireTool(String tool) {
        if (!hasTool(tool)) {
            throw new DatabaseStartException(
                    "As root the database is started through " + tool + ", which is missing.",
                    "Install it (Debian: apt-get install util-linux), or start Samverk as an ordinary user.");
        }
    }

    private static boolean hasTool(String tool) {
        return List.of("/usr/bin", "/bin", "/usr/local/bin").stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }
}
