package org.samverk.hostile;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A page outside Samverk with two faults made on purpose, which a scanner that is worth its name finds: it says what
/// it was asked as it is, and it asks the database with it.
final class WeakPage implements AutoCloseable {
    private final JdbcClient jdbc;
    private final HttpServer server;

    WeakPage(JdbcClient jdbc) throws IOException {
        this.jdbc = jdbc;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/?word=pg_class");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var query = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "word=");
            var word = URLDecoder.decode(query.substring(query.indexOf('=') + 1), StandardCharsets.UTF_8);
            var page = """
                    <!doctype html><html lang="en"><title>Weak</title>
                    <form action="/"><input name="word"><button>Find</button></form>
                    <p>%s</p><p>%s</p></html>""".formatted(word, names(word));
            var bytes = page.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private String names(String word) {
        try {
            var sql = "select relname from pg_class where relname = '" + word + "' limit 20";
            return String.join(", ", jdbc.sql(sql).query(String.class).list());
        } catch (DataAccessException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
