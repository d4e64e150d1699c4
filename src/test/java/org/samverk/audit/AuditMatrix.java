package org.samverk.audit;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Set;
import org.samverk.cast.Cast;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Scene;

/// Administrators alone. What the scene has in its secret group stands in the trail too, and the matrix looks for it in
/// each answer.
class AuditMatrix implements MatrixContribution {
    private static final Set<Cast> EVA = Set.of(Cast.EVA);

    @Override
    public List<MatrixRow> rows(Scene scene) {
        return List.of(
                MatrixRow.of("GET /admin/audit", "the trail", () -> get("/admin/audit"))
                        .refusedToOthersThan(EVA),
                MatrixRow.of("GET /admin/audit", "acts in groups", () -> get("/admin/audit?kind=groups"))
                        .refusedToOthersThan(EVA),
                MatrixRow.of("GET /admin/audit/extract.csv", "the trail", () -> get("/admin/audit/extract.csv"))
                        .refusedToOthersThan(EVA),
                MatrixRow.of("GET /api/v1/audit-entries", "the trail", () -> get("/api/v1/audit-entries?kind=groups"))
                        .refusedToOthersThan(EVA));
    }
}
