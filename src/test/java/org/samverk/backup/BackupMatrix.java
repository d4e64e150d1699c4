package org.samverk.backup;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Set;
import org.samverk.cast.Cast;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Outcome;
import org.samverk.permission.Scene;

/// Administrators alone. There is no folder for backups in the tests' program, so theirs is a conflict.
class BackupMatrix implements MatrixContribution {
    private static final Set<Cast> EVA = Set.of(Cast.EVA);

    @Override
    public List<MatrixRow> rows(Scene scene) {
        return List.of(
                MatrixRow.of("GET /admin/backups", "the page about backups", () -> get("/admin/backups"))
                        .refusedToOthersThan(EVA),
                MatrixRow.of("POST /admin/backups", "that one is made", () -> post("/admin/backups"))
                        .refusedToOthersThan(EVA)
                        .but(Outcome.CONFLICT, EVA),
                MatrixRow.of("GET /api/v1/backups", "the newest", () -> get("/api/v1/backups"))
                        .refusedToOthersThan(EVA),
                MatrixRow.of("POST /api/v1/backups", "that one is made", () -> post("/api/v1/backups"))
                        .refusedToOthersThan(EVA)
                        .but(Outcome.CONFLICT, EVA));
    }
}
