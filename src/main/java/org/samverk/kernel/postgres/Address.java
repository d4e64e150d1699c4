package org.samverk.kernel.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/// Where the server listens. Written down in the data folder, for a command that runs beside the program.
final class Address {
    private Address() {}

    /// A port below those that systems hand out for outgoing connections: it must still be free after a restart.
    static int freePort() {
        for (int attempt = 0; attempt < 1000; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(16_000, 32_000);
            try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                continue;
            }
        }
        throw new DatabaseStartException(
                "No port between 16000 and 32000 is free for the database.", "End programs that hold so many ports.");
    }

    static void write(DataFolder folder, String url) {
        DataFolder.writePrivately(folder.address(), url + "\n");
    }

    static Optional<String> read(DataFolder folder) {
        try {
            return Files.exists(folder.address())
                    ? Optional.of(Files.readString(folder.address()).strip())
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void remove(DataFolder folder) {
        try {
            Files.deleteIfExists(folder.address());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
