package org.samverk.journeys;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.samverk.hostile.HostileTexts;

/// A page outside Samverk that shows hostile words as they are, and one that only its policy saves.
final class UnescapedPage implements AutoCloseable {
    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);

    UnescapedPage() throws IOException {
        var body = ("<!doctype html><title>Weak</title><p>" + HostileTexts.BREAKOUT).getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                if (exchange.getRequestURI().getPath().equals("/guarded")) {
                    exchange.getResponseHeaders().set("Content-Security-Policy", "script-src 'self'");
                }
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
