package org.samverk.ideas;

import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.cast.Cast.CECILIA;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Visibility;
import org.samverk.cast.Cast;
import org.samverk.groups.Group;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Outcome;
import org.samverk.permission.Scene;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.http.MediaType;

class IdeasMatrix implements MatrixContribution {
    private final Ideas ideas;
    private final IdeaAssessments assessments;

    IdeasMatrix(Ideas ideas, IdeaAssessments assessments) {
        this.ideas = ideas;
        this.assessments = assessments;
    }

    @Override
    public List<MatrixRow> rows(Scene scene) {
        var rows = new ArrayList<MatrixRow>();
        rows.addAll(board());
        rows.addAll(of(scene, submit(scene, ANNA, null, "idé för alla"), Scene.employees(), ANNA, Set.of(CECILIA), ""));
        rows.addAll(merging(scene, null, ANNA, Scene.employees(), Set.of(CECILIA), "idé för alla"));
        for (var visibility : Visibility.values()) {
            var group = scene.group(visibility);
            var idea = submit(scene, Cast.FARID, group, Scene.mark(visibility));
            var readers = scene.readers(visibility);
            var answerers = new HashSet<Cast>(Set.of(BJORN));
            if (readers.contains(CECILIA)) {
                answerers.add(CECILIA);
            }
            var note = scene.mark("Kannebedoms", visibility, answerers);
            assessments.assess(scene.actor(BJORN), idea.number(), new NewAssessment(1, 2, 3, note));
            rows.addAll(of(scene, idea, readers, Cast.FARID, answerers, Scene.mark(visibility)));
            rows.addAll(merging(scene, group, Cast.FARID, readers, answerers, Scene.mark(visibility)));
            rows.addAll(inGroup(scene, visibility));
            rows.add(tab(scene, visibility, idea));
        }
        return rows;
    }

    private List<MatrixRow> board() {
        var submitted = "{\"title\":\"En idé\",\"markdown\":\"Om något.\"}";
        return List.of(
                MatrixRow.of("GET /ideas", "the board", () -> get("/ideas")),
                MatrixRow.of("GET /ideas/new", "the form", () -> get("/ideas/new")),
                MatrixRow.of(
                                "POST /ideas",
                                "a new idea for all",
                                () -> post("/ideas")
                                        .param("title", "En idé")
                                        .param("markdown", "Om något.")
                                        .param("campaign", ""))
                        .refusedToOthersThan(Scene.employees()),
                MatrixRow.of(
                        "GET /ideas/similar",
                        "ideas like one",
                        () -> get("/ideas/similar").param("title", "Idé kannemarkeclosed kannemarkesecret")),
                MatrixRow.of(
                        "GET /api/v1/ideas/similar",
                        "ideas like one",
                        () -> get("/api/v1/ideas/similar").param("title", "Idé kannemarkeclosed kannemarkesecret")),
                MatrixRow.of("GET /api/v1/ideas", "the board", () -> get("/api/v1/ideas")),
                MatrixRow.of(
                                "POST /api/v1/ideas",
                                "a new idea for all",
                                () -> post("/api/v1/ideas")
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content(submitted))
                        .refusedToOthersThan(Scene.employees()),
                lists("GET /ideas/queue"),
                lists("GET /ideas/unanswered"),
                lists("GET /ideas/assessments"),
                lists("GET /api/v1/ideas/queue"),
                lists("GET /api/v1/ideas/unanswered"),
                lists("GET /api/v1/ideas/assessments"));
    }

    private static MatrixRow lists(String endpoint) {
        return MatrixRow.of(endpoint, "the ideas that wait", () -> get(endpoint.substring("GET ".length())))
                .refusedToOthersThan(Scene.employees());
    }

    private List<MatrixRow> inGroup(Scene scene, Visibility visibility) {
        var group = scene.group(visibility);
        var outside = Set.of(Cast.values()).stream()
                .filter(person ->
                        person != Cast.VISITOR && !scene.knowing(visibility).contains(person))
                .toList();
        var refused = Set.of(Cast.values()).stream()
                .filter(person -> scene.knowing(visibility).contains(person)
                        && !scene.members(visibility).contains(person))
                .toList();
        return List.of(MatrixRow.of(
                        "POST /ideas",
                        "a new idea in a " + visibility.code() + " group",
                        () -> post("/ideas")
                                .param("title", "En idé")
                                .param("markdown", "Om något.")
                                .param("group", group.id().toString()))
                .but(Outcome.HIDDEN, outside)
                .but(Outcome.REFUSED, refused)
                .hiding(visibility == Visibility.SECRET ? Scene.mark(visibility) : "en annan hemlighet"));
    }

    private MatrixRow tab(Scene scene, Visibility visibility, Idea idea) {
        var path = scene.group(visibility).path() + "/ideas";
        return MatrixRow.of("GET /groups/{slug}/ideas", idea.title(), () -> get(path))
                .onlyFor(scene.knowing(visibility))
                .but(Outcome.REFUSED, scene.shutOut(visibility))
                .hiding(idea.title());
    }

    /// @param answerers those who may answer it officially
    private List<MatrixRow> of(
            Scene scene, Idea idea, Set<Cast> readers, Cast author, Set<Cast> answerers, String mark) {
        var subject = idea.title();
        var path = idea.path();
        var api = "/api/v1/ideas/" + idea.number();
        var others = readers.stream().filter(person -> person != author).toList();
        var unable =
                readers.stream().filter(person -> !answerers.contains(person)).toList();
        var rows = new ArrayList<MatrixRow>();
        rows.add(MatrixRow.of("GET /ideas/{number}", subject, () -> get(path)));
        rows.add(MatrixRow.of("GET /api/v1/ideas/{number}", subject, () -> get(api)));
        rows.add(MatrixRow.of("GET /ideas/{number}/edit", subject, () -> get(path + "/edit"))
                .but(Outcome.REFUSED, others));
        rows.add(MatrixRow.of(
                        "POST /ideas/{number}/edit",
                        subject,
                        () -> post(path + "/edit").param("title", subject).param("markdown", "Ändrad."))
                .but(Outcome.REFUSED, others));
        rows.add(MatrixRow.of("POST /ideas/{number}/withdrawal", subject, () -> post(path + "/withdrawal"))
                .but(Outcome.REFUSED, others));
        rows.add(MatrixRow.of("POST /ideas/{number}/support", subject, () -> post(path + "/support"))
                .but(Outcome.REFUSED, author));
        rows.add(MatrixRow.of("PUT /api/v1/ideas/{number}/support", subject, () -> put(api + "/support"))
                .but(Outcome.REFUSED, author));
        rows.add(MatrixRow.of(
                "POST /ideas/{number}/support/withdrawal", subject, () -> post(path + "/support/withdrawal")));
        rows.add(MatrixRow.of("DELETE /api/v1/ideas/{number}/support", subject, () -> delete(api + "/support")));
        rows.add(MatrixRow.of(
                        "POST /ideas/{number}/responses",
                        subject,
                        () -> post(path + "/responses")
                                .param("status", "evaluating")
                                .param("markdown", "Vi ser på det."))
                .but(Outcome.REFUSED, unable));
        rows.add(MatrixRow.of(
                        "POST /api/v1/ideas/{number}/responses",
                        subject,
                        () -> post(api + "/responses")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"status\":\"evaluating\",\"markdown\":\"Vi ser på det.\"}"))
                .but(Outcome.REFUSED, unable));
        rows.addAll(group(subject, path, api).stream()
                .map(row -> readers.contains(Cast.HUGO) ? row.but(Outcome.REFUSED, Cast.HUGO) : row)
                .toList());
        rows.addAll(handling(subject, path, api).stream()
                .map(row -> row.but(Outcome.REFUSED, unable))
                .toList());
        return rows.stream().map(row -> hidden(row, readers, idea, mark)).toList();
    }

    private List<MatrixRow> group(String subject, String path, String api) {
        return List.of(
                MatrixRow.of("GET /ideas/{number}/group", subject, () -> get(path + "/group")),
                MatrixRow.of(
                        "POST /ideas/{number}/group",
                        subject,
                        () -> post(path + "/group").param("name", "En grupp").param("visibility", "closed")),
                MatrixRow.of(
                        "POST /api/v1/ideas/{number}/group",
                        subject,
                        () -> post(api + "/group")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"name\":\"En grupp\",\"visibility\":\"open\"}")));
    }

    /// What those do with an idea who answer it.
    private List<MatrixRow> handling(String subject, String path, String api) {
        return List.of(
                MatrixRow.of(
                        "POST /ideas/{number}/handling",
                        subject,
                        () -> post(path + "/handling").param("due", "2031-01-01")),
                MatrixRow.of(
                        "PUT /api/v1/ideas/{number}/handling",
                        subject,
                        () -> put(api + "/handling")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"dueOn\":\"2031-01-01\"}")),
                MatrixRow.of(
                        "POST /ideas/{number}/assessment",
                        subject,
                        () -> post(path + "/assessment")
                                .param("benefit", "1")
                                .param("effort", "2")
                                .param("feasibility", "3")
                                .param("note", "Kanske")),
                MatrixRow.of(
                        "PUT /api/v1/ideas/{number}/assessment",
                        subject,
                        () -> put(api + "/assessment")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"benefit\":1,\"effort\":2,\"feasibility\":3}")),
                MatrixRow.of("GET /api/v1/ideas/{number}/assessments", subject, () -> get(api + "/assessments")));
    }

    /// Two ideas of one group, or of all, made into one.
    private List<MatrixRow> merging(
            Scene scene, @Nullable Group group, Cast author, Set<Cast> readers, Set<Cast> answerers, String mark) {
        var idea = submit(scene, author, group, mark);
        var other = submit(scene, author, group, mark);
        var unable =
                readers.stream().filter(person -> !answerers.contains(person)).toList();
        return List.of(
                hidden(
                        MatrixRow.of(
                                        "POST /ideas/{number}/merge",
                                        idea.title(),
                                        () -> post(idea.path() + "/merge")
                                                .param("into", String.valueOf(other.number())))
                                .but(Outcome.REFUSED, unable),
                        readers,
                        idea,
                        mark),
                hidden(
                        MatrixRow.of(
                                        "POST /api/v1/ideas/{number}/merge",
                                        idea.title(),
                                        () -> post("/api/v1" + idea.path() + "/merge")
                                                .contentType(MediaType.APPLICATION_JSON)
                                                .content("{\"into\":" + other.number() + "}"))
                                .but(Outcome.REFUSED, unable),
                        readers,
                        idea,
                        mark));
    }

    private static MatrixRow hidden(MatrixRow row, Set<Cast> readers, Idea idea, String mark) {
        var outside = Set.of(Cast.values()).stream()
                .filter(person -> person != Cast.VISITOR && !readers.contains(person))
                .toList();
        return row.but(Outcome.HIDDEN, outside).hiding(idea.title(), "Text med " + mark);
    }

    private Idea submit(Scene scene, Cast author, @Nullable Group group, String mark) {
        var text = Markdown.toRichText("Text med " + mark, MentionResolver.NONE);
        var place = group == null ? null : group.id();
        return ideas.submit(scene.actor(author), new NewIdea("Idé " + mark, text, place, null));
    }
}
