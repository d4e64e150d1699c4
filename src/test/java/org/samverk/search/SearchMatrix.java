package org.samverk.search;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Scene;

class SearchMatrix implements MatrixContribution {
    @Override
    public List<MatrixRow> rows(Scene scene) {
        return List.of(MatrixRow.of("GET /search", "what one may see", () -> get("/search?q=test")));
    }
}
