package org.samverk.metrics;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.samverk.cast.Cast;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Outcome;
import org.samverk.permission.Scene;

/// Nobody of the organisation, whatever they may do else: it takes the token of the settings.
class MetricsMatrix implements MatrixContribution {
    @Override
    public List<MatrixRow> rows(Scene scene) {
        return List.of(MatrixRow.of("GET /metrics", "the figures", () -> get("/metrics"))
                .but(Outcome.HIDDEN, Cast.values()));
    }
}
