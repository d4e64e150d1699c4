package org.samverk.groups;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.samverk.access.Actor;
import org.samverk.access.Visibility;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.people.People;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Scene;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// What administrators of the organisation do about groups: a secret one whose administrator has left, and lists of
/// people from the directory.
class GroupAdministrationMatrix implements MatrixContribution {
    private final Groups groups;
    private final DirectoryGroups directory;
    private final People people;
    private final CastSetup cast;

    GroupAdministrationMatrix(Groups groups, DirectoryGroups directory, People people, CastSetup cast) {
        this.groups = groups;
        this.directory = directory;
        this.people = people;
        this.cast = cast;
    }

    @Override
    public List<MatrixRow> rows(Scene scene) {
        var leaver = cast.newcomer("Matrisens avgångna");
        var group = groups.create(leaver, new GroupFields("Övergiven", "", Visibility.SECRET.code()));
        people.changeActive(Actor.SYSTEM, username(leaver), false);
        var list = directory.put(Actor.SYSTEM, "Matrisens lista", List.of("anna"));
        var path = "/admin/groups/" + group.id();
        var lists = "/admin/directory-groups";
        var person = scene.id(Cast.FARID).toString();
        var appointed = "{\"person\":\"" + person + "\"}";
        var named = "/api/v1/directory-groups/Matrisens lista";
        return List.of(
                eva("GET /admin/groups", () -> get("/admin/groups")).hiding("Övergiven"),
                eva("GET /admin/groups/{id}", () -> get(path)).hiding("Övergiven"),
                eva(
                        "POST /admin/groups/{id}/administrator",
                        () -> post(path + "/administrator").param("person", person)),
                eva("GET /api/v1/orphaned-groups", () -> get("/api/v1/orphaned-groups"))
                        .hiding("Övergiven"),
                eva(
                        "PUT /api/v1/orphaned-groups/{id}/administrator",
                        () -> json(put("/api/v1/orphaned-groups/" + group.id() + "/administrator"), appointed)),
                eva("GET /admin/directory-groups", () -> get(lists)),
                eva("GET /admin/directory-groups/new", () -> get(lists + "/new")),
                eva("POST /admin/directory-groups", () -> post(lists).param("name", "Ny lista")),
                eva("GET /admin/directory-groups/{id}", () -> get(lists + "/" + list)),
                eva(
                        "POST /admin/directory-groups/{id}",
                        () -> post(lists + "/" + list).param("name", "Matrisens lista")),
                eva("DELETE /admin/directory-groups/{id}", () -> delete(lists + "/" + list)),
                MatrixRow.of("GET /api/v1/directory-groups", "the lists", () -> get("/api/v1/directory-groups")),
                eva("GET /api/v1/directory-groups/{name}", () -> get(named)),
                eva("PUT /api/v1/directory-groups/{name}", () -> json(put(named), "{\"usernames\":[\"anna\"]}")),
                eva("DELETE /api/v1/directory-groups/{name}", () -> delete(named)));
    }

    private String username(Actor person) {
        return people.me(person).username();
    }

    private static MatrixRow eva(String endpoint, Supplier<MockHttpServletRequestBuilder> request) {
        return MatrixRow.of(endpoint, "for administrators", request).refusedToOthersThan(Set.of(Cast.EVA));
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String content) {
        return request.contentType("application/json").content(content);
    }
}
