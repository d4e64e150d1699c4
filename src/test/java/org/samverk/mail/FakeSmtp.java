package org.samverk.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/// A mail server that misbehaves in one way.
final class FakeSmtp implements AutoCloseable {
    enum Fault {
        /// 550 to every address.
        UNKNOWN_ADDRESS,
        /// 451 to every address.
        BUSY,
        /// Takes the whole letter and hangs up without a word.
        SILENT_AFTER_THE_DOT
    }

    private final ServerSocket socket = new ServerSocket(0);
    private final Fault fault;
    private final AtomicInteger taken = new AtomicInteger();

    FakeSmtp(Fault fault) throws IOException {
        this.fault = fault;
        Thread.ofVirtual().start(this::serve);
    }

    URI address() {
        return URI.create("smtp://127.0.0.1:" + socket.getLocalPort());
    }

    /// How many whole letters it has got.
    int taken() {
        return taken.get();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                talk(client);
            } catch (IOException e) {
                // The test ends, or the client went away.
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        var out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8);
        out.print("220 fake\r\n");
        out.flush();
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals("DATA")) {
                answer(out, "354 go on");
                while (!".".equals(in.readLine())) {
                    // The letter.
                }
                taken.incrementAndGet();
                return;
            }
            answer(out, reply(line));
        }
    }

    private String reply(String line) {
        if (line.startsWith("RCPT") && fault == Fault.UNKNOWN_ADDRESS) {
            return "550 no such mailbox";
        }
        return line.startsWith("RCPT") && fault == Fault.BUSY ? "451 later" : "250 ok";
    }

    private static void answer(PrintWriter out, String line) {
        out.print(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
