package org.samverk.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.samverk.access.Visibility;
import org.samverk.cast.Cast;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Scene;
import org.springframework.http.MediaType;

/// Everybody keeps what they write themselves, and finds the people whom they may know of.
class WritingMatrix implements MatrixContribution {
    @Override
    public List<MatrixRow> rows(Scene scene) {
        var secret = scene.group(Visibility.SECRET).id();
        scene.newcomer(scene.mark("Medarbetarmarke", Scene.employees()), Visibility.SECRET);
        return List.of(
                MatrixRow.of(
                        "POST /writing",
                        "one's own text",
                        () -> post("/writing")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"place\":\"matrix\",\"text\":\"Hej\"}")),
                MatrixRow.of("GET /mentions", "an employee", () -> get("/mentions?q=medarbetarmark")),
                MatrixRow.of("GET /api/v1/mentions", "an employee", () -> get("/api/v1/mentions?q=medarbetarmark")),
                MatrixRow.of("GET /mentions", "people to mention", () -> get("/mentions?q=b&group=" + secret)),
                MatrixRow.of("GET /api/v1/mentions", "people to mention", () -> get("/api/v1/mentions?q=b"))
                        .hiding(Cast.BJORN.fullName()));
    }
}
