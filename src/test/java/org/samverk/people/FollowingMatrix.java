package org.samverk.people;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.List;
import org.samverk.cast.Cast;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Outcome;
import org.samverk.permission.Scene;

/// Employees follow each other; nobody follows themselves, and guests follow nobody.
class FollowingMatrix implements MatrixContribution {
    @Override
    public List<MatrixRow> rows(Scene scene) {
        return List.of(
                MatrixRow.of("GET /people/following", "whom one follows", () -> get("/people/following"))
                        .but(Outcome.REFUSED, Cast.HUGO),
                MatrixRow.of("GET /api/v1/me/following", "whom one follows", () -> get("/api/v1/me/following"))
                        .but(Outcome.REFUSED, Cast.HUGO),
                MatrixRow.of("GET /api/v1/me/followers", "who follows one", () -> get("/api/v1/me/followers"))
                        .but(Outcome.REFUSED, Cast.HUGO),
                MatrixRow.of("POST /people/{username}/following", "greta", () -> post("/people/greta/following"))
                        .but(Outcome.REFUSED, Cast.GRETA)
                        .but(Outcome.HIDDEN, Cast.HUGO),
                MatrixRow.of("POST /people/{username}/following", "björn", () -> post("/people/bjorn/following"))
                        .but(Outcome.REFUSED, Cast.BJORN, Cast.HUGO),
                MatrixRow.of(
                                "POST /people/{username}/following/end",
                                "björn",
                                () -> post("/people/bjorn/following/end"))
                        .but(Outcome.REFUSED, Cast.HUGO),
                MatrixRow.of("PUT /api/v1/me/following/{username}", "greta", () -> put("/api/v1/me/following/greta"))
                        .but(Outcome.REFUSED, Cast.GRETA)
                        .but(Outcome.HIDDEN, Cast.HUGO),
                MatrixRow.of(
                                "DELETE /api/v1/me/following/{username}",
                                "greta",
                                () -> delete("/api/v1/me/following/greta"))
                        .but(Outcome.HIDDEN, Cast.HUGO));
    }
}
