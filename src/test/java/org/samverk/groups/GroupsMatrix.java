package org.samverk.groups;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.samverk.access.Visibility;
import org.samverk.cast.Cast;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Outcome;
import org.samverk.permission.Scene;

/// Groups. Björn administers each, farid is a member of each, hugo a guest of the closed one, greta waits for an answer
/// of the moderated and the closed one.
class GroupsMatrix implements MatrixContribution {
    private static final String JSON = "{\"name\":\"Ny\",\"purpose\":\"\",\"visibility\":\"open\"}";
    private final GroupApplications applications;

    GroupsMatrix(GroupApplications applications) {
        this.applications = applications;
    }

    @Override
    public List<MatrixRow> rows(Scene scene) {
        for (var visibility : List.of(Visibility.MODERATED, Visibility.CLOSED)) {
            var words = scene.mark("Ansokan", visibility, List.of(Cast.GRETA, Cast.BJORN));
            applications.apply(scene.actor(Cast.GRETA), scene.group(visibility).id(), words);
        }
        var rows = new ArrayList<>(lists());
        for (var visibility : Scene.visibilities()) {
            rows.add(looked(visibility, "GET /groups"));
            rows.add(looked(visibility, "GET /api/v1/groups"));
            rows.addAll(reading(scene, visibility));
            rows.addAll(oneself(scene, visibility));
            rows.addAll(administration(scene, visibility));
        }
        return rows;
    }

    private static List<MatrixRow> lists() {
        return List.of(
                MatrixRow.of("GET /groups", "the list", () -> get("/groups")),
                MatrixRow.of("GET /api/v1/groups", "the list", () -> get("/api/v1/groups")),
                MatrixRow.of("GET /groups/new", "a new one", () -> get("/groups/new"))
                        .but(Outcome.REFUSED, Cast.HUGO),
                MatrixRow.of(
                                "POST /groups",
                                "a new one",
                                () -> post("/groups").param("name", "Ny").param("visibility", "open"))
                        .but(Outcome.REFUSED, Cast.HUGO),
                MatrixRow.of(
                                "POST /api/v1/groups",
                                "a new one",
                                () -> post("/api/v1/groups")
                                        .contentType("application/json")
                                        .content(JSON))
                        .but(Outcome.REFUSED, Cast.HUGO));
    }

    private static MatrixRow looked(Visibility visibility, String endpoint) {
        return MatrixRow.of(
                endpoint,
                "looked for, " + visibility.code(),
                () -> get(endpoint.substring(4)).param("q", "Gruppnam"));
    }

    /// Whoever knows of a closed group and is not in it is refused its tabs and shown the way in: name and purpose.
    private static List<MatrixRow> reading(Scene scene, Visibility visibility) {
        var group = scene.group(visibility);
        var knowing = scene.knowing(visibility);
        var shutOut = scene.shutOut(visibility);
        var marks = visibility == Visibility.SECRET ? new String[] {Scene.name(visibility)} : new String[0];
        return List.of(
                page(group, "GET /groups/{slug}/members", visibility)
                        .onlyFor(knowing)
                        .but(Outcome.REFUSED, shutOut)
                        .hiding(marks),
                page(group, "GET /groups/{slug}/about", visibility)
                        .onlyFor(knowing)
                        .but(Outcome.REFUSED, shutOut)
                        .hiding(marks),
                page(group, "GET /groups/{slug}/application", visibility)
                        .onlyFor(knowing)
                        .hiding(marks),
                page(group, "GET /api/v1/groups/{slug}", visibility)
                        .onlyFor(knowing)
                        .hiding(marks),
                page(group, "GET /groups/{slug}/settings", visibility)
                        .onlyFor(Set.of(Cast.BJORN))
                        .but(Outcome.REFUSED, without(knowing, Cast.BJORN)));
    }

    private static List<MatrixRow> oneself(Scene scene, Visibility visibility) {
        var group = scene.group(visibility);
        var joined = visibility == Visibility.OPEN ? Set.<Cast>of() : outside(scene, visibility);
        var unfollowable = visibility.isReadByAllEmployees() ? Set.<Cast>of() : outside(scene, visibility);
        return List.of(
                act(scene, group, "POST /groups/{slug}/membership", visibility).but(Outcome.REFUSED, joined),
                act(scene, group, "POST /api/v1/groups/{slug}/membership", visibility)
                        .but(Outcome.REFUSED, joined),
                act(scene, group, "POST /groups/{slug}/membership/end", visibility)
                        .but(Outcome.REFUSED, Cast.BJORN),
                apiEnd(scene, group, visibility).but(Outcome.REFUSED, Cast.BJORN),
                act(scene, group, "POST /groups/{slug}/following", visibility).but(Outcome.REFUSED, unfollowable),
                act(scene, group, "POST /groups/{slug}/following/end", visibility),
                act(scene, group, "POST /groups/{slug}/application", visibility)
                        .but(Outcome.REFUSED, visibility == Visibility.OPEN ? outside(scene, visibility) : Set.of()),
                act(scene, group, "POST /groups/{slug}/application/withdrawal", visibility));
    }

    private static List<MatrixRow> administration(Scene scene, Visibility visibility) {
        var group = scene.group(visibility);
        var farid = "/members/" + scene.id(Cast.FARID);
        var greta = "/applications/" + scene.id(Cast.GRETA);
        var rows = new ArrayList<>(List.of(
                administrators(
                        scene,
                        visibility,
                        "POST /groups/{slug}/members/{person}/role",
                        () -> post(group.path() + farid + "/role").param("role", "administrator")),
                administrators(
                        scene,
                        visibility,
                        "POST /groups/{slug}/members/{person}/removal",
                        () -> post(group.path() + farid + "/removal")),
                administrators(
                        scene,
                        visibility,
                        "POST /groups/{slug}/members",
                        () -> post(group.path() + "/members")
                                .param("person", scene.id(Cast.ANNA).toString())),
                administrators(
                        scene,
                        visibility,
                        "POST /groups/{slug}/settings",
                        () -> post(group.path() + "/settings")
                                .param("name", group.name())
                                .param("visibility", visibility.code()))));
        if (visibility == Visibility.MODERATED || visibility == Visibility.CLOSED) {
            rows.add(administrators(
                    scene,
                    visibility,
                    "POST /groups/{slug}/applications/{person}/acceptance",
                    () -> post(group.path() + greta + "/acceptance")));
            rows.add(administrators(
                    scene,
                    visibility,
                    "POST /groups/{slug}/applications/{person}/refusal",
                    () -> post(group.path() + greta + "/refusal")));
        }
        return rows;
    }

    private static MatrixRow administrators(
            Scene scene,
            Visibility visibility,
            String endpoint,
            java.util.function.Supplier<
                            ? extends
                                    org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder<
                                            ?>>
                    request) {
        return MatrixRow.of(endpoint, visibility.code(), request)
                .onlyFor(Set.of(Cast.BJORN))
                .but(Outcome.REFUSED, without(scene.knowing(visibility), Cast.BJORN));
    }

    private static MatrixRow page(Group group, String endpoint, Visibility visibility) {
        var path = endpoint.substring(4).replace("{slug}", group.slug());
        return MatrixRow.of(endpoint, visibility.code(), () -> get(path));
    }

    private static MatrixRow act(Scene scene, Group group, String endpoint, Visibility visibility) {
        var path = endpoint.substring(5).replace("{slug}", group.slug());
        return MatrixRow.of(endpoint, visibility.code(), () -> post(path)).onlyFor(scene.knowing(visibility));
    }

    private static MatrixRow apiEnd(Scene scene, Group group, Visibility visibility) {
        var endpoint = "DELETE /api/v1/groups/{slug}/membership";
        return MatrixRow.of(endpoint, visibility.code(), () -> delete("/api/v1/groups/" + group.slug() + "/membership"))
                .onlyFor(scene.knowing(visibility));
    }

    private static Set<Cast> outside(Scene scene, Visibility visibility) {
        var people = new HashSet<>(scene.knowing(visibility));
        people.removeAll(scene.members(visibility));
        return people;
    }

    private static Set<Cast> without(Set<Cast> people, Cast one) {
        var rest = new HashSet<>(people);
        rest.remove(one);
        return rest;
    }
}
