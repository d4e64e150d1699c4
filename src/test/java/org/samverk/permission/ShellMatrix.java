package org.samverk.permission;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;

/// The shell itself: what belongs to no module's subject.
class ShellMatrix implements MatrixContribution {
    @Override
    public List<MatrixRow> rows(Scene scene) {
        return List.of(
                MatrixRow.of("GET /error", "the page of an error", () -> get("/error"))
                        .forEverybody()
                        .but(Outcome.HIDDEN, org.samverk.cast.Cast.values()),
                MatrixRow.of("GET /manifest.webmanifest", "what telephones ask for", () -> get("/manifest.webmanifest"))
                        .forEverybody(),
                MatrixRow.of("GET /kept", "one's own kept form", () -> get("/kept")),
                MatrixRow.of("POST /kept/discard", "one's own kept form", () -> post("/kept/discard")),
                MatrixRow.of(
                                "POST /language",
                                "one's own choice",
                                () -> post("/language").param("language", "sv"))
                        .forEverybody());
    }
}
