package org.samverk.mail;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.samverk.cast.Cast;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Scene;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// A letter about the secret group that stayed here: administrators read it, for lack of a server; nobody else does.
class MailMatrix implements MatrixContribution {
    private static final Set<Cast> EVA = Set.of(Cast.EVA);
    private final Outbox outbox;
    private final OutboxTable table;
    private final JdbcClient jdbc;

    MailMatrix(Outbox outbox, OutboxTable table, JdbcClient jdbc) {
        this.outbox = outbox;
        this.table = table;
        this.jdbc = jdbc;
    }

    @Override
    public List<MatrixRow> rows(Scene scene) {
        var mark = scene.mark("Ordenibrevet", EVA);
        var id = outbox.queue("test", scene.id(Cast.FARID), null);
        table.keep(id, new Letter(mark, mark, mark, null, false, null, null, null), Instant.now());
        var path = "/admin/mail/" + id;
        return List.of(
                MatrixRow.of("GET /admin/mail", "the outbox", () -> get("/admin/mail"))
                        .refusedToOthersThan(EVA)
                        .hiding(mark),
                MatrixRow.of("GET /admin/mail/{id}", "farid's letter", () -> get(path))
                        .refusedToOthersThan(EVA)
                        .hiding(mark),
                MatrixRow.of("GET /admin/mail/{id}/html", "farid's letter", () -> get(path + "/html"))
                        .refusedToOthersThan(EVA)
                        .hiding(mark),
                MatrixRow.of("POST /admin/mail/{id}/sending", "farid's letter", () -> kept(id, path + "/sending"))
                        .refusedToOthersThan(EVA),
                MatrixRow.of("GET /api/v1/mail", "the outbox", () -> get("/api/v1/mail"))
                        .refusedToOthersThan(EVA)
                        .hiding(mark),
                MatrixRow.of("GET /api/v1/mail/{id}", "farid's letter", () -> get("/api/v1/mail/" + id))
                        .refusedToOthersThan(EVA)
                        .hiding(mark),
                MatrixRow.of("GET /api/v1/mail/server", "the mail server", () -> get("/api/v1/mail/server"))
                        .refusedToOthersThan(EVA),
                MatrixRow.of(
                                "POST /api/v1/mail/{id}/sending",
                                "farid's letter",
                                () -> kept(id, "/api/v1/mail/" + id + "/sending"))
                        .refusedToOthersThan(EVA));
    }

    private MockHttpServletRequestBuilder kept(UUID id, String path) {
        jdbc.sql("update mail.message set state = 'kept' where id = :id")
                .param("id", id)
                .update();
        return post(path);
    }
}
