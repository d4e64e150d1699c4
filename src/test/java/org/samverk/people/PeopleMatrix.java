package org.samverk.people;

import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.cast.Cast.EVA;
import static org.samverk.cast.Cast.HUGO;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Set;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Outcome;
import org.samverk.permission.Scene;
import org.springframework.http.MediaType;

/// Employees know each other; a guest knows those whose groups they share, and so knows björn but not anna.
class PeopleMatrix implements MatrixContribution {
    private static final Set<org.samverk.cast.Cast> OTHERS = Scene.employees().stream()
            .filter(person -> person != ANNA)
            .collect(java.util.stream.Collectors.toUnmodifiableSet());

    @Override
    public List<MatrixRow> rows(Scene scene) {
        return List.of(
                MatrixRow.of("GET /people", "the list", () -> get("/people")),
                MatrixRow.of("GET /api/v1/people", "the list", () -> get("/api/v1/people")),
                MatrixRow.of("GET /people", "an employee", () -> get("/people?q=medarbetarmark")),
                MatrixRow.of("GET /api/v1/people", "an employee", () -> get("/api/v1/people?q=medarbetarmark")),
                MatrixRow.of("GET /api/v1/me", "oneself", () -> get("/api/v1/me")),
                profile("GET /people/{username}", "/people/"),
                profile("GET /api/v1/people/{username}", "/api/v1/people/"),
                MatrixRow.of("GET /people/{username}", BJORN.fullName(), () -> get("/people/bjorn")),
                own(MatrixRow.of("GET /people/{username}/edit", ANNA.fullName(), () -> get("/people/anna/edit"))),
                own(MatrixRow.of(
                        "POST /people/{username}/edit",
                        ANNA.fullName(),
                        () -> post("/people/anna/edit").param("markdown", "Hej"))),
                own(MatrixRow.of(
                        "DELETE /people/{username}/photo", ANNA.fullName(), () -> delete("/people/anna/photo"))),
                own(MatrixRow.of(
                        "POST /people/{username}/photo",
                        ANNA.fullName(),
                        () -> multipart("/people/anna/photo").file("file", Pixel.PNG))),
                MatrixRow.of(
                                "POST /api/v1/people",
                                "somebody new",
                                () -> post("/api/v1/people")
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content("{\"username\":\"matris\",\"name\":\"Märta Matris\"}"))
                        .refusedToOthersThan(Set.of(EVA)));
    }

    private static MatrixRow profile(String endpoint, String path) {
        return MatrixRow.of(endpoint, ANNA.fullName(), () -> get(path + "anna"))
                .but(Outcome.HIDDEN, HUGO)
                .hiding(ANNA.fullName());
    }

    private static MatrixRow own(MatrixRow row) {
        return row.but(Outcome.REFUSED, OTHERS).but(Outcome.HIDDEN, HUGO).hiding("anna@");
    }
}
