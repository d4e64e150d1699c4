package org.samverk.people;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;

import java.util.List;
import org.samverk.cast.Cast;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Outcome;
import org.samverk.permission.Scene;
import org.springframework.http.MediaType;

/// The directory: employees find each other in all ways; a guest finds nobody whom they do not share a group
/// with.
class DirectoryMatrix implements MatrixContribution {
    @Override
    public List<MatrixRow> rows(Scene scene) {
        return List.of(
                MatrixRow.of(
                        "GET /people",
                        "by skill, language, title and place",
                        () -> get("/people?skill=x&language=y&title=z&place=w&arrived=true")),
                MatrixRow.of("GET /organisation", "the chart", () -> get("/organisation"))
                        .but(Outcome.REFUSED, Cast.HUGO),
                MatrixRow.of("GET /api/v1/organisation", "the chart", () -> get("/api/v1/organisation"))
                        .but(Outcome.REFUSED, Cast.HUGO),
                MatrixRow.of("GET /people/knows", "a question", () -> get("/people/knows?q=matrisvete"))
                        .but(Outcome.REFUSED, Cast.HUGO),
                MatrixRow.of("GET /api/v1/people/knows", "a question", () -> get("/api/v1/people/knows?q=matrisvete"))
                        .but(Outcome.REFUSED, Cast.HUGO),
                card("GET /people/{username}/card", "/people/anna/card"),
                card("GET /api/v1/people/{username}/card", "/api/v1/people/anna/card"),
                MatrixRow.of(
                        "PATCH /api/v1/me/profile",
                        "nothing",
                        () -> patch("/api/v1/me/profile")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{}")));
    }

    private static MatrixRow card(String endpoint, String path) {
        return MatrixRow.of(endpoint, Cast.ANNA.fullName(), () -> get(path))
                .but(Outcome.HIDDEN, Cast.HUGO)
                .hiding(Cast.ANNA.fullName());
    }
}
