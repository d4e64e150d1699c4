package org.samverk.kernel.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The line between a program and its database server: it can be cut, and mended.
final class Wire implements AutoCloseable {
    private final int server;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private ServerSocket door;

    /// @param server the port of the database
    private Wire(int server) throws IOException {
        this.server = server;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        port = door.getLocalPort();
        answer(door);
    }

    static Wire to(Database database) throws IOException {
        return new Wire(Integer.parseInt(database.url().replaceAll(".*:(\\d+)/.*", "$1")));
    }

    /// The address of the database at the other end.
    String url(Database database) {
        return database.url().replaceAll(":\\d+/", ":" + port + "/");
    }

    /// What is under way breaks, and nobody gets through.
    void cut() throws IOException {
        door.close();
        for (var socket : open) {
            socket.close();
        }
        open.clear();
    }

    void mend() throws IOException {
        door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        answer(door);
    }

    @Override
    public void close() throws IOException {
        cut();
    }

    private void answer(ServerSocket here) {
        Thread.ofVirtual().start(() -> {
            while (!here.isClosed()) {
                try {
                    var near = here.accept();
                    var far = new Socket(InetAddress.getLoopbackAddress(), server);
                    open.add(near);
                    open.add(far);
                    pass(near, far);
                    pass(far, near);
                } catch (IOException e) {
                    // The line was cut.
                }
            }
        });
    }

    private void pass(Socket from, Socket to) {
        Thread.ofVirtual().start(() -> {
            try (from;
                    to) {
                copy(from.getInputStream(), to.getOutputStream());
            } catch (IOException | UncheckedIOException e) {
                // The same.
            }
        });
    }

    private static void copy(InputStream in, OutputStream out) throws IOException {
        var buffer = new byte[8192];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            out.write(buffer, 0, count);
            out.flush();
        }
    }
}
