package org.samverk.feed;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Scene;

/// Everybody may begin a question, in the groups that they take part in.
class AskMatrix implements MatrixContribution {
    @Override
    public List<MatrixRow> rows(Scene scene) {
        return List.of(MatrixRow.of("GET /ask", "a question", () -> get("/ask").param("q", "nyckel")));
    }
}
