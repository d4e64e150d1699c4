package org.samverk.files;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Talks to ClamAV's daemon: the command `zINSTREAM` of clamd(8), the file in pieces, one answer.
///
/// @param host where it listens
record Clamd(String host, int port) {
    private static final int CONNECT = 5_000;
    private static final int ANSWER = 120_000;
    private static final int PIECE = 64 * 1024;
    private static final String FOUND = " FOUND";

    /// @param address `host:port`
    static Clamd at(String address) {
        var colon = address.lastIndexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("SAMVERK_CLAMD is not host:port: " + address);
        }
        return new Clamd(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }

    /// @return the name of what it found, empty when the file is clean
    /// @throws IOException when it does not answer, or cannot check the file
    Optional<String> scan(Path path) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECT);
            socket.setSoTimeout(ANSWER);
            send(path, socket);
            var answer = new String(socket.getInputStream().readNBytes(4096), StandardCharsets.UTF_8)
                    .replace("\0", "")
                    .strip();
            if (answer.endsWith(FOUND)) {
                return Optional.of(answer.replaceFirst("^stream: ", "").replace(FOUND, ""));
            }
            if (!answer.endsWith("OK")) {
                throw new IOException("clamd says: " + answer);
            }
            return Optional.empty();
        }
    }

    private static void send(Path path, Socket socket) throws IOException {
        var out = new DataOutputStream(socket.getOutputStream());
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        try (var content = Files.newInputStream(path)) {
            var piece = new byte[PIECE];
            for (var read = content.read(piece); read > 0; read = content.read(piece)) {
                out.writeInt(read);
                out.write(piece, 0, read);
            }
        }
        out.writeInt(0);
        out.flush();
    }
}
