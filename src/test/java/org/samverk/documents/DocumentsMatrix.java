package org.samverk.documents;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.samverk.access.Visibility;
import org.samverk.cast.Cast;
import org.samverk.coediting.NewRemark;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Outcome;
import org.samverk.permission.Scene;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class DocumentsMatrix implements MatrixContribution {
    private final Drafts drafts;
    private final DraftRemarks remarks;

    DocumentsMatrix(Drafts drafts, DraftRemarks remarks) {
        this.drafts = drafts;
        this.remarks = remarks;
    }

    @Override
    public List<MatrixRow> rows(Scene scene) {
        var rows = new ArrayList<MatrixRow>();
        rows.add(MatrixRow.of("GET /drafts", "one's own drafts", () -> get("/drafts")));
        rows.add(MatrixRow.of("GET /drafts/new", "the form", () -> get("/drafts/new")));
        rows.add(MatrixRow.of("GET /api/v1/drafts", "one's own drafts", () -> get("/api/v1/drafts")));
        for (var visibility : Visibility.values()) {
            var of = new Rows(scene, visibility, start(scene, visibility));
            rows.addAll(of.reading());
            rows.addAll(of.writing());
            rows.addAll(of.together());
            rows.addAll(of.remarking(remark(scene, visibility, of.id())));
            rows.addAll(of.restoring());
            rows.addAll(of.finalising());
            rows.addAll(of.starting());
        }
        return rows;
    }

    private UUID start(Scene scene, Visibility visibility) {
        var text = Markdown.toRichText("Text med " + Scene.mark(visibility), MentionResolver.NONE);
        var group = scene.group(visibility).id();
        return drafts.start(scene.actor(Cast.FARID), group, "Utkast " + Scene.mark(visibility), text, null);
    }

    /// What farid has said in the margin.
    private UUID remark(Scene scene, Visibility visibility, UUID draft) {
        var words = Markdown.toRichText("Om " + Scene.mark(visibility), MentionResolver.NONE);
        return remarks.add(scene.actor(Cast.FARID), draft, new NewRemark(null, "Text med", words, null));
    }

    /// The rows of one draft, which farid started and björn's group holds.
    private record Rows(Scene scene, Visibility visibility, UUID id) {
        List<MatrixRow> reading() {
            return List.of(
                    read("GET /drafts/{id}", "/drafts/" + id),
                    read("GET /drafts/{id}/revisions", "/drafts/" + id + "/revisions"),
                    read("GET /drafts/{id}/authors", "/drafts/" + id + "/authors"),
                    read("GET /api/v1/drafts/{id}/authors", "/api/v1/drafts/" + id + "/authors"),
                    read("GET /drafts/{id}/revisions/{number}", "/drafts/" + id + "/revisions/1"),
                    read("GET /drafts/{id}/differences", "/drafts/" + id + "/differences"),
                    read("GET /drafts/{id}/revisions/{number}/pdf", "/drafts/" + id + "/revisions/1/pdf"),
                    read("GET /drafts/{id}/revisions/{number}/word", "/drafts/" + id + "/revisions/1/word"),
                    read("GET /drafts/{id}/revisions/{number}/markdown", "/drafts/" + id + "/revisions/1/markdown"),
                    read("GET /drafts/{id}/check", "/drafts/" + id + "/check"),
                    read("GET /api/v1/drafts/{id}/check", "/api/v1/drafts/" + id + "/check"),
                    read("GET /api/v1/drafts/{id}", "/api/v1/drafts/" + id),
                    read("GET /api/v1/drafts/{id}/revisions/{number}", "/api/v1/drafts/" + id + "/revisions/1"));
        }

        List<MatrixRow> writing() {
            var path = "/drafts/" + id;
            var writers = scene.members(visibility);
            var text = "{\"base\":1,\"title\":\"T\",\"markdown\":\"Ny\"}";
            return List.of(
                    act("GET /drafts/{id}/edit", writers, () -> get(path + "/edit")),
                    act(
                            "POST /drafts/{id}/revisions",
                            writers,
                            () -> post(path + "/revisions")
                                    .param("base", "1")
                                    .param("title", "T")
                                    .param("markdown", "Ny")),
                    act(
                            "POST /api/v1/drafts/{id}/revisions",
                            writers,
                            () -> json("/api/v1" + path + "/revisions", text)));
        }

        List<MatrixRow> finalising() {
            var path = "/drafts/" + id + "/finalisation";
            var people = Set.of(Cast.FARID, Cast.BJORN);
            return List.of(
                    act("GET /drafts/{id}/finalisation", people, () -> get(path)),
                    act(
                            "POST /drafts/{id}/finalisation",
                            people,
                            () -> post(path).param("revision", "1")),
                    act(
                            "POST /api/v1/drafts/{id}/finalisation",
                            people,
                            () -> json("/api/v1" + path, "{\"revision\":1}")));
        }

        /// Writing together: the same by a script and by a program. What is sent is refused as it does not fit.
        List<MatrixRow> together() {
            var writers = scene.members(visibility);
            var steps =
                    "{\"version\":0,\"client\":\"matrix\",\"steps\":[{\"stepType\":\"replace\",\"from\":1,\"to\":1}]}";
            var place = "{\"client\":\"matrix\",\"version\":0,\"gone\":true}";
            var rows = new ArrayList<MatrixRow>();
            for (var start : List.of("", "/api/v1")) {
                var path = start + "/drafts/" + id + "/text";
                var endpoint = start + "/drafts/{id}/text";
                rows.add(act("GET " + endpoint, writers, () -> script(get(path))));
                rows.add(act("GET " + endpoint + "/steps", writers, () -> script(get(path + "/steps"))));
                rows.add(act("POST " + endpoint + "/steps", writers, () -> script(json(path + "/steps", steps))));
                rows.add(act("POST " + endpoint + "/presence", writers, () -> script(json(path + "/presence", place))));
            }
            rows.add(act("GET /live/drafts/{id}", writers, () -> get("/live/drafts/" + id)));
            rows.add(act(
                    "GET /api/v1/drafts/{id}/text/stream",
                    writers,
                    () -> get("/api/v1/drafts/" + id + "/text/stream")));
            return rows;
        }

        List<MatrixRow> remarking(UUID remark) {
            var writers = scene.members(visibility);
            var rows = new ArrayList<MatrixRow>();
            rows.add(read("GET /drafts/{id}/remarks", "/drafts/" + id + "/remarks"));
            rows.add(read("GET /api/v1/drafts/{id}/remarks", "/api/v1/drafts/" + id + "/remarks"));
            var path = "/drafts/" + id + "/remarks";
            var one = path + "/" + remark;
            rows.add(act(
                    "POST /drafts/{id}/remarks",
                    writers,
                    () -> post(path).param("quote", "Text").param("words", "Nej")));
            rows.add(act(
                    "POST /drafts/{id}/remarks/{remark}/replies",
                    writers,
                    () -> post(one + "/replies").param("words", "Ja")));
            rows.add(act(
                    "POST /drafts/{id}/remarks/{remark}/settlement",
                    writers,
                    () -> post(one + "/settlement").param("outcome", "resolved")));
            var said = "{\"quote\":\"Text\",\"words\":\"Nej\"}";
            rows.add(act("POST /api/v1/drafts/{id}/remarks", writers, () -> json("/api/v1" + path, said)));
            rows.add(act(
                    "POST /api/v1/drafts/{id}/remarks/{remark}/replies",
                    writers,
                    () -> json("/api/v1" + one + "/replies", "{\"markdown\":\"Ja\"}")));
            rows.add(act(
                    "POST /api/v1/drafts/{id}/remarks/{remark}/settlement",
                    writers,
                    () -> json("/api/v1" + one + "/settlement", "{\"outcome\":\"resolved\"}")));
            return rows;
        }

        List<MatrixRow> restoring() {
            var writers = scene.members(visibility);
            var path = "/drafts/" + id + "/revisions/1/restoration";
            return List.of(
                    act("POST /drafts/{id}/revisions/{number}/restoration", writers, () -> post(path)),
                    act(
                            "POST /api/v1/drafts/{id}/revisions/{number}/restoration",
                            writers,
                            () -> post("/api/v1" + path)));
        }

        private static MockHttpServletRequestBuilder script(MockHttpServletRequestBuilder request) {
            return request.accept(MediaType.APPLICATION_JSON);
        }

        /// The form offers one's own groups only; the API says no.
        List<MatrixRow> starting() {
            var group = scene.group(visibility);
            var body = "{\"group\":\"" + group.id() + "\",\"title\":\"T\",\"markdown\":\"Ny\"}";
            var writers = scene.members(visibility);
            return List.of(
                    MatrixRow.of(
                                    "POST /drafts",
                                    subject(),
                                    () -> post("/drafts")
                                            .param("group", group.id().toString())
                                            .param("title", "T")
                                            .param("markdown", "Ny"))
                            .refusedToOthersThan(writers),
                    MatrixRow.of(
                                    "POST /api/v1/drafts/files",
                                    subject(),
                                    () -> multipart("/api/v1/drafts/files")
                                            .file(new MockMultipartFile(
                                                    "file", "a.md", "text/markdown", new byte[] {65}))
                                            .param("group", group.id().toString()))
                            .refusedToOthersThan(writers),
                    MatrixRow.of("POST /api/v1/drafts", subject(), () -> json("/api/v1/drafts", body))
                            .refusedToOthersThan(writers),
                    MatrixRow.of("GET /groups/{slug}/drafts", subject(), () -> get(group.path() + "/drafts"))
                            .onlyFor(scene.knowing(visibility))
                            .but(Outcome.REFUSED, scene.shutOut(visibility))
                            .hiding("Utkast " + Scene.mark(visibility)));
        }

        private MatrixRow read(String endpoint, String path) {
            return MatrixRow.of(endpoint, subject(), () -> get(path))
                    .onlyFor(scene.readers(visibility))
                    .hiding(Scene.mark(visibility));
        }

        /// Those who see the draft and may not do this are refused; for the others it does not exist.
        private MatrixRow act(
                String endpoint, Collection<Cast> people, Supplier<MockHttpServletRequestBuilder> request) {
            var refused = scene.readers(visibility).stream()
                    .filter(person -> !people.contains(person))
                    .toList();
            return MatrixRow.of(endpoint, subject(), request)
                    .onlyFor(people)
                    .but(Outcome.REFUSED, refused)
                    .hiding("Text med " + Scene.mark(visibility));
        }

        private String subject() {
            return "a draft in the " + visibility.code() + " group";
        }

        private static MockHttpServletRequestBuilder json(String path, String body) {
            return post(path).contentType(MediaType.APPLICATION_JSON).content(body);
        }
    }
}
