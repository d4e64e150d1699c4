package org.samverk.cast;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/// Ports for programs that tests start.
public final class Ports {
    private Ports() {}

    /// One at which nobody listens. Not one of those that the system gives to whoever asks for something: a question to
    /// such a port, while nobody listens there, can be answered by itself.
    public static int free() {
        while (true) {
            try (var socket = new ServerSocket(ThreadLocalRandom.current().nextInt(20_000, 32_000))) {
                return socket.getLocalPort();
            } catch (IOException e) {
                // Somebody listens there: another one.
            }
        }
    }
}
