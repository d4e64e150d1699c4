package org.samverk.ideas;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Visibility;
import org.samverk.cast.Cast;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Outcome;
import org.samverk.permission.Scene;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.http.MediaType;

/// Keeping boards, filing ideas under their categories, and putting one's name to an idea without one.
class IdeaBoardsMatrix implements MatrixContribution {
    private final Ideas ideas;
    private final IdeaBoards boards;

    IdeaBoardsMatrix(Ideas ideas, IdeaBoards boards) {
        this.ideas = ideas;
        this.boards = boards;
    }

    @Override
    public List<MatrixRow> rows(Scene scene) {
        var rows = new ArrayList<MatrixRow>();
        rows.addAll(keeping(scene, null, Cast.EVA, "Kategori " + UUID.randomUUID(), List.of()));
        rows.add(MatrixRow.of("GET /api/v1/ideas/board", "of the organisation", () -> get("/api/v1/ideas/board"))
                .refusedToOthersThan(Scene.employees()));
        rows.addAll(of(scene, null, Cast.ANNA, Scene.employees(), Set.of(Cast.CECILIA), "idé för alla"));
        for (var visibility : Visibility.values()) {
            var group = scene.group(visibility).id();
            var readers = scene.readers(visibility);
            var outside = others(scene.knowing(visibility));
            var answerers = new HashSet<Cast>(Set.of(Cast.BJORN));
            if (readers.contains(Cast.CECILIA)) {
                answerers.add(Cast.CECILIA);
            }
            var name = "Kategori " + Scene.mark(visibility);
            rows.addAll(keeping(scene, group, Cast.BJORN, name, outside));
            rows.add(MatrixRow.of(
                            "GET /api/v1/ideas/board",
                            visibility.code(),
                            () -> get("/api/v1/ideas/board").param("group", group.toString()))
                    .refusedToOthersThan(readers)
                    .but(Outcome.HIDDEN, outside));
            rows.addAll(of(scene, group, Cast.FARID, readers, answerers, Scene.mark(visibility)));
        }
        return rows;
    }

    private List<MatrixRow> keeping(
            Scene scene, @Nullable UUID group, Cast keeper, String name, Collection<Cast> unknowing) {
        boards.change(scene.actor(keeper), group, true);
        boards.addCategory(scene.actor(keeper), group, name);
        var category = category(scene, group, keeper, name);
        var one = "/ideas/categories/" + category;
        var key = group == null ? "" : group.toString();
        var place = group == null ? "null" : "\"" + group + "\"";
        var rows = List.of(
                MatrixRow.of("GET /ideas/board", name, () -> get("/ideas/board").param("group", key)),
                MatrixRow.of(
                        "POST /ideas/board",
                        name,
                        () -> post("/ideas/board").param("group", key).param("unnamed", "true")),
                MatrixRow.of(
                        "POST /ideas/categories",
                        name,
                        () -> post("/ideas/categories").param("group", key).param("name", fresh())),
                MatrixRow.of(
                        "POST /ideas/categories/{id}", name, () -> post(one).param("name", name)),
                MatrixRow.of("POST /ideas/categories/{id}/retirement", name, () -> post(one + "/retirement")),
                MatrixRow.of("POST /ideas/categories/{id}/retirement/end", name, () -> post(one + "/retirement/end")),
                MatrixRow.of(
                        "PUT /api/v1/ideas/board",
                        name,
                        () -> put("/api/v1/ideas/board")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"group\":%s,\"unnamed\":true}".formatted(place))),
                MatrixRow.of(
                        "POST /api/v1/ideas/categories",
                        name,
                        () -> post("/api/v1/ideas/categories")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"group\":%s,\"name\":\"%s\"}".formatted(place, fresh()))),
                MatrixRow.of(
                        "PUT /api/v1/ideas/categories/{id}",
                        name,
                        () -> put("/api/v1" + one)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"name\":\"%s\",\"retired\":false}".formatted(name))));
        return rows.stream()
                .map(row -> row.refusedToOthersThan(Set.of(keeper))
                        .but(Outcome.HIDDEN, unknowing)
                        .hiding(name))
                .toList();
    }

    private List<MatrixRow> of(
            Scene scene, @Nullable UUID group, Cast author, Set<Cast> readers, Set<Cast> answerers, String mark) {
        var text = Markdown.toRichText("Text med " + mark, MentionResolver.NONE);
        var idea = ideas.submit(
                scene.actor(author), new NewIdea("Namnlös " + mark, text, group, null, null, null, true, List.of()));
        var path = idea.path();
        var notAuthor = readers.stream().filter(person -> person != author).toList();
        var unable =
                readers.stream().filter(person -> !answerers.contains(person)).toList();
        var rows = List.of(
                MatrixRow.of(
                                "POST /ideas/{number}/category",
                                mark,
                                () -> post(path + "/category").param("category", ""))
                        .but(Outcome.REFUSED, unable),
                MatrixRow.of(
                                "PUT /api/v1/ideas/{number}/category",
                                mark,
                                () -> put("/api/v1" + path + "/category")
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content("{}"))
                        .but(Outcome.REFUSED, unable),
                MatrixRow.of("POST /ideas/{number}/name", mark, () -> post(path + "/name"))
                        .but(Outcome.REFUSED, notAuthor),
                MatrixRow.of("POST /api/v1/ideas/{number}/name", mark, () -> post("/api/v1" + path + "/name"))
                        .but(Outcome.REFUSED, notAuthor));
        return Stream.concat(files(path, mark, notAuthor), rows.stream())
                .map(row -> row.but(Outcome.HIDDEN, others(readers)).hiding(idea.title(), "Text med " + mark))
                .toList();
    }

    private static Stream<MatrixRow> files(String path, String mark, List<Cast> notAuthor) {
        var api = "/api/v1" + path + "/files";
        return Stream.of(
                MatrixRow.of("GET /api/v1/ideas/{number}/files", mark, () -> get(api)),
                MatrixRow.of(
                                "PUT /api/v1/ideas/{number}/files",
                                mark,
                                () -> put(api).contentType(MediaType.APPLICATION_JSON)
                                        .content("{\"files\":[]}"))
                        .but(Outcome.REFUSED, notAuthor));
    }

    private UUID category(Scene scene, @Nullable UUID group, Cast keeper, String name) {
        return boards.require(scene.actor(keeper), group).categories().stream()
                .filter(category -> category.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static List<Cast> others(Set<Cast> people) {
        return Set.of(Cast.values()).stream()
                .filter(person -> person != Cast.VISITOR && !people.contains(person))
                .toList();
    }

    private static String fresh() {
        return "Ny " + UUID.randomUUID();
    }
}
