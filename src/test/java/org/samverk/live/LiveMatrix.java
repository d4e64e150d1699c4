package org.samverk.live;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Scene;

/// Whoever is signed in has a stream of their own. What flows in it is for `LiveTests` and `LiveCrowdTests` to say.
class LiveMatrix implements MatrixContribution {
    @Override
    public List<MatrixRow> rows(Scene scene) {
        return List.of(
                MatrixRow.of("GET /live", "one's own stream", () -> get("/live")),
                MatrixRow.of("GET /api/v1/live", "one's own stream", () -> get("/api/v1/live")));
    }
}
