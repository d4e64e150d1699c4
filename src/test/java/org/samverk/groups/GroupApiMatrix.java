package org.samverk.groups;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Members, applications and invitations for programs. In groups of its own, which Björn administers: Farid is a
/// member, Anna is invited, Greta waits for an answer of the moderated and the closed one.
class GroupApiMatrix implements MatrixContribution {
    private final Groups groups;
    private final GroupMembers members;
    private final GroupInvitations invitations;
    private final GroupApplications applications;
    private final Units units;

    GroupApiMatrix(
            Groups groups,
            GroupMembers members,
            GroupInvitations invitations,
            GroupApplications applications,
            Units units) {
        this.groups = groups;
        this.members = members;
        this.invitations = invitations;
        this.applications = applications;
        this.units = units;
    }

    @Override
    public List<MatrixRow> rows(Scene scene) {
        var unit = units.create(Actor.SYSTEM, null, "Matrisens andra enhet").toString();
        var rows = new ArrayList<MatrixRow>();
        for (var path : List.of("/api/v1/group-suggestions", "/api/v1/group-invitations")) {
            rows.add(MatrixRow.of("GET " + path, "one's own", () -> get(path)));
        }
        for (var visibility : Scene.visibilities()) {
            var bjorn = scene.actor(Cast.BJORN);
            var name = scene.mark("Programgrupp", visibility, Scene.and(scene.knowing(visibility), Cast.ANNA));
            var fields = new GroupFields(name, "", visibility.code());
            var group = groups.create(bjorn, fields);
            members.add(bjorn, group.id(), scene.id(Cast.FARID));
            invitations.invite(bjorn, group.id(), scene.id(Cast.ANNA), "");
            if (applied(visibility)) {
                applications.apply(scene.actor(Cast.GRETA), group.id(), "");
            }
            rows.addAll(new Rows(scene, visibility, "/api/v1" + group.path(), unit).all());
        }
        return rows;
    }

    private static boolean applied(Visibility visibility) {
        return visibility == Visibility.MODERATED || visibility == Visibility.CLOSED;
    }

    private record Rows(Scene scene, Visibility visibility, String path, String unit) {
        List<MatrixRow> all() {
            var rows = new ArrayList<>(reading());
            rows.addAll(oneself());
            rows.addAll(administration());
            return rows;
        }

        /// Who knows of the group and is not in it: everybody else than Björn and Farid, and of the secret one Anna.
        private Set<Cast> knowing() {
            return visibility == Visibility.SECRET ? Set.of(Cast.BJORN, Cast.FARID, Cast.ANNA) : Scene.employees();
        }

        private Set<Cast> outside() {
            var people = new HashSet<>(knowing());
            people.removeAll(Set.of(Cast.BJORN, Cast.FARID));
            return people;
        }

        private List<MatrixRow> reading() {
            var readers = visibility.isReadByAllEmployees() ? knowing() : Set.of(Cast.BJORN, Cast.FARID);
            return List.of(
                    row("GET", "/members", () -> get(path + "/members")).onlyFor(readers),
                    row("GET", "/groups", () -> get(path + "/groups")).onlyFor(knowing()),
                    row("GET", "/applications", () -> get(path + "/applications"))
                            .onlyFor(knowing()),
                    row("GET", "/invitations", () -> get(path + "/invitations")).onlyFor(knowing()));
        }

        private List<MatrixRow> oneself() {
            var unable = visibility.isReadByAllEmployees() ? Set.<Cast>of() : outside();
            var applying = applied(visibility) ? Set.<Cast>of() : outside();
            return List.of(
                    row("POST", "/following", () -> post(path + "/following"))
                            .onlyFor(knowing())
                            .but(Outcome.REFUSED, unable),
                    row("DELETE", "/following", () -> delete(path + "/following"))
                            .onlyFor(knowing()),
                    row("POST", "/application", () -> json(post(path + "/application"), "{}"))
                            .onlyFor(knowing())
                            .but(Outcome.REFUSED, applying),
                    row("DELETE", "/application", () -> delete(path + "/application"))
                            .onlyFor(knowing()));
        }

        private List<MatrixRow> administration() {
            var anna = scene.id(Cast.ANNA);
            var farid = "/members/" + scene.id(Cast.FARID);
            var greta = "/applications/" + scene.id(Cast.GRETA);
            var person = "{\"person\":\"" + scene.id(Cast.DAVID) + "\"}";
            var asked = "{\"unitId\":\"" + unit + "\"}";
            var rows = new ArrayList<>(List.of(
                    only("POST", "/members", () -> json(post(path + "/members"), person)),
                    only("PUT", "/members/{person}/role", () -> json(put(path + farid + "/role"), ADMINISTRATOR)),
                    only("DELETE", "/members/{person}", () -> delete(path + farid)),
                    only("POST", "/invitations/unit", () -> json(post(path + "/invitations/unit"), asked)),
                    only("DELETE", "/invitations/{person}", () -> delete(path + "/invitations/" + anna)),
                    only(
                            "PUT",
                            "/cover",
                            () -> put(path + "/cover")
                                    .contentType("application/octet-stream")
                                    .content(Pixel.PNG)),
                    only("DELETE", "/cover", () -> delete(path + "/cover"))));
            if (applied(visibility)) {
                rows.add(only("POST", "/applications/{person}/acceptance", () -> post(path + greta + "/acceptance")));
                rows.add(only("POST", "/applications/{person}/refusal", () -> post(path + greta + "/refusal")));
            }
            return rows;
        }

        private MatrixRow only(String method, String end, Supplier<MockHttpServletRequestBuilder> request) {
            var others = new HashSet<>(knowing());
            others.remove(Cast.BJORN);
            return row(method, end, request).onlyFor(Set.of(Cast.BJORN)).but(Outcome.REFUSED, others);
        }

        private MatrixRow row(String method, String end, Supplier<MockHttpServletRequestBuilder> request) {
            return MatrixRow.of(method + " /api/v1/groups/{slug}" + end, visibility.code(), request);
        }
    }

    private static final String ADMINISTRATOR = "{\"role\":\"administrator\"}";

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String content) {
        return request.contentType("application/json").content(content);
    }
}
