package org.samverk.groups;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.samverk.access.Actor;
import org.samverk.access.Visibility;
import org.samverk.cast.Cast;
import org.samverk.people.Pixel;
import org.samverk.people.Units;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Outcome;
import org.samverk.permission.Scene;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/// Invitations, rules, cover and archive. In groups of its own, which Björn administers and to which Anna is invited.
class GroupLifeMatrix implements MatrixContribution {
    private final Groups groups;
    private final GroupMembers members;
    private final GroupInvitations invitations;
    private final Units units;

    GroupLifeMatrix(Groups groups, GroupMembers members, GroupInvitations invitations, Units units) {
        this.groups = groups;
        this.members = members;
        this.invitations = invitations;
        this.units = units;
    }

    @Override
    public List<MatrixRow> rows(Scene scene) {
        var unit = units.create(Actor.SYSTEM, null, "Matrisens enhet");
        var rows = new ArrayList<MatrixRow>();
        for (var visibility : Scene.visibilities()) {
            rows.addAll(of(scene, visibility, unit));
        }
        return rows;
    }

    private List<MatrixRow> of(Scene scene, Visibility visibility, UUID unit) {
        var bjorn = scene.actor(Cast.BJORN);
        var knowing = new HashSet<>(
                visibility == Visibility.SECRET ? Set.of(Cast.BJORN, Cast.FARID, Cast.ANNA) : Scene.employees());
        var fields = new GroupFields(scene.mark("Levandegrupp", visibility, knowing), "", visibility.code());
        var group = groups.create(bjorn, fields);
        members.add(bjorn, group.id(), scene.id(Cast.FARID));
        var words = scene.mark("Inbjudan", visibility, List.of(Cast.BJORN, Cast.ANNA));
        invitations.invite(bjorn, group.id(), scene.id(Cast.ANNA), words);
        var path = group.path();
        var api = "/api/v1" + path;
        var person = scene.id(Cast.GRETA).toString();
        var invited = scene.id(Cast.ANNA);
        var rows = new ArrayList<MatrixRow>();
        administrators(
                rows,
                visibility,
                knowing,
                "POST /groups/{slug}/cover",
                () -> multipart(path + "/cover").file("file", Pixel.PNG));
        administrators(rows, visibility, knowing, "DELETE /groups/{slug}/cover", () -> delete(path + "/cover"));
        administrators(rows, visibility, knowing, "POST /groups/{slug}/archive", () -> post(path + "/archive"));
        administrators(rows, visibility, knowing, "POST /groups/{slug}/archive/end", () -> post(path + "/archive/end"));
        administrators(
                rows,
                visibility,
                knowing,
                "POST /groups/{slug}/invitations",
                () -> post(path + "/invitations").param("person", person));
        administrators(
                rows,
                visibility,
                knowing,
                "POST /groups/{slug}/invitations/unit",
                () -> post(path + "/invitations/unit").param("unit", unit.toString()));
        administrators(
                rows,
                visibility,
                knowing,
                "POST /groups/{slug}/invitations/{person}/withdrawal",
                () -> post(path + "/invitations/" + invited + "/withdrawal"));
        feeding(
                rows,
                visibility,
                knowing,
                "POST /groups/{slug}/rules",
                () -> post(path + "/rules").param("source", "unit:" + unit));
        feeding(
                rows,
                visibility,
                knowing,
                "POST /groups/{slug}/rules/{rule}/removal",
                () -> post(path + "/rules/" + unit + "/removal"));
        administrators(
                rows,
                visibility,
                knowing,
                "PUT /api/v1/groups/{slug}",
                () -> json(
                        put(api), "{\"name\":\"Ny\",\"purpose\":\"\",\"visibility\":\"" + visibility.code() + "\"}"));
        administrators(rows, visibility, knowing, "POST /api/v1/groups/{slug}/archive", () -> post(api + "/archive"));
        administrators(
                rows, visibility, knowing, "DELETE /api/v1/groups/{slug}/archive", () -> delete(api + "/archive"));
        administrators(
                rows,
                visibility,
                knowing,
                "POST /api/v1/groups/{slug}/invitations",
                () -> json(post(api + "/invitations"), "{\"person\":\"" + person + "\"}"));
        feeding(
                rows,
                visibility,
                knowing,
                "POST /api/v1/groups/{slug}/rules",
                () -> json(post(api + "/rules"), "{\"unitId\":\"" + unit + "\"}"));
        feeding(
                rows,
                visibility,
                knowing,
                "DELETE /api/v1/groups/{slug}/rules/{rule}",
                () -> delete(api + "/rules/" + unit));
        rows.add(MatrixRow.of("GET /groups/{slug}/application", visibility.code(), () -> get(path + "/application"))
                .onlyFor(knowing));
        rows.add(MatrixRow.of("GET /api/v1/groups/{slug}/rules", visibility.code(), () -> get(api + "/rules"))
                .onlyFor(knowing));
        for (var answer : List.of("acceptance", "refusal")) {
            invited(
                    rows,
                    visibility,
                    knowing,
                    "POST /groups/{slug}/invitation/" + answer,
                    () -> post(path + "/invitation/" + answer));
            invited(
                    rows,
                    visibility,
                    knowing,
                    "POST /api/v1/groups/{slug}/invitation/" + answer,
                    () -> post(api + "/invitation/" + answer));
        }
        return rows;
    }

    private static void administrators(
            List<MatrixRow> rows,
            Visibility visibility,
            Set<Cast> knowing,
            String endpoint,
            Supplier<? extends AbstractMockHttpServletRequestBuilder<?>> request) {
        var others = new HashSet<>(knowing);
        others.remove(Cast.BJORN);
        rows.add(MatrixRow.of(endpoint, visibility.code(), request)
                .onlyFor(Set.of(Cast.BJORN))
                .but(Outcome.REFUSED, others));
    }

    /// Administrators of the organisation may as well, where they know of the group.
    private static void feeding(
            List<MatrixRow> rows,
            Visibility visibility,
            Set<Cast> knowing,
            String endpoint,
            Supplier<? extends AbstractMockHttpServletRequestBuilder<?>> request) {
        var able = new HashSet<>(Set.of(Cast.BJORN, Cast.EVA));
        able.retainAll(knowing);
        var others = new HashSet<>(knowing);
        others.removeAll(able);
        rows.add(
                MatrixRow.of(endpoint, visibility.code(), request).onlyFor(able).but(Outcome.REFUSED, others));
    }

    /// Whoever is not asked has nothing to answer; who belongs to it already has nothing to accept either, but that is
    /// no mistake.
    private static void invited(
            List<MatrixRow> rows,
            Visibility visibility,
            Set<Cast> knowing,
            String endpoint,
            Supplier<? extends AbstractMockHttpServletRequestBuilder<?>> request) {
        var inside = endpoint.endsWith("acceptance") ? Set.of(Cast.BJORN, Cast.FARID, Cast.ANNA) : Set.of(Cast.ANNA);
        var others = new HashSet<>(knowing);
        others.removeAll(inside);
        rows.add(MatrixRow.of(endpoint, visibility.code(), request)
                .onlyFor(inside)
                .but(Outcome.CONFLICT, others));
    }

    private static AbstractMockHttpServletRequestBuilder<?> json(
            AbstractMockHttpServletRequestBuilder<?> request, String content) {
        var builder = (org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder) request;
        return builder.contentType("application/json").content(content);
    }
}
