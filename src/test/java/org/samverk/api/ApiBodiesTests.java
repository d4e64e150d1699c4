package org.samverk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.cast.Cast.CECILIA;
import static org.samverk.cast.Cast.DAVID;
import static org.samverk.cast.Cast.GRETA;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.decisions.MandateFields;
import org.samverk.decisions.Mandates;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What programs get to read of a chain that they have made themselves, from a post in a closed group to a page for
/// all,
/// and what they do not get.
@SamverkTest
class ApiBodiesTests {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CastSetup cast;

    @Autowired
    private Groups groups;

    @Autowired
    private Mandates mandates;

    @Autowired
    private JsonMapper json;

    private Group group;

    @BeforeEach
    void bjorn_has_a_closed_group() {
        group = groups.create(cast.actor(BJORN), new GroupFields("Program " + UUID.randomUUID(), "", "closed"));
    }

    @Test
    void a_post() {
        var made = create(BJORN, "/api/v1/posts", "{\"group\":\"%s\",\"markdown\":\"Hej **alla**\"}", group.slug());

        var expected = """
                {"id":"%s","group":"%s","author":"bjorn","authorName":"%s","markdown":"Hej **alla**\\n"}
                """.formatted(text(made, "/id"), group.id(), BJORN.fullName());
        var address = "/api/v1/posts/" + text(made, "/id");
        shows(BJORN, address, expected);
        shows(BJORN, "/api/v1/posts?group=" + group.slug(), "{\"items\":[" + expected + "],\"next\":null}");
        hides(GRETA, address);
        shows(GRETA, "/api/v1/posts?group=" + group.slug(), "{\"items\":[],\"next\":null}");
    }

    @Test
    void an_idea_of_a_group() {
        var body = "{\"title\":\"Kaffe\",\"markdown\":\"Två koppar.\",\"group\":\"%s\"}";
        var made = create(BJORN, "/api/v1/ideas", body, group.id());

        var number = text(made, "/number");
        shows(BJORN, "/api/v1/ideas/" + number, """
                {"number":%s,"title":"Kaffe","markdown":"Två koppar.\\n","status":"submitted","supporters":0,
                 "supported":false,"author":{"username":"bjorn","name":"%s"}}
                """.formatted(number, BJORN.fullName()));
        assertThat(read(BJORN, "/api/v1/ideas?limit=100").findValuesAsString("number"))
                .contains(number);
        hides(GRETA, "/api/v1/ideas/" + number);
        assertThat(read(GRETA, "/api/v1/ideas?limit=100").findValuesAsString("number"))
                .doesNotContain(number);
    }

    @Test
    void a_draft_and_its_revisions() {
        var address = draft();
        var saved = "{\"base\":1,\"title\":\"Rutinen\",\"markdown\":\"Så gör vi nu.\",\"note\":\"Nu\"}";
        var revision = read(post(BJORN, address + "/revisions", saved));

        shows(BJORN, address, """
                {"draft":{"group":"%s","title":"Rutinen","state":"working","revisions":2},
                 "newest":{"number":2,"title":"Rutinen","markdown":"Så gör vi nu.\\n","sha256":"%s","note":"Nu"},
                 "finalisedRevision":null}
                """.formatted(group.id(), text(revision, "/sha256")));
        shows(BJORN, address + "/revisions/1", "{\"number\":1,\"markdown\":\"Så gör vi.\\n\",\"note\":null}");
        assertThat(post(BJORN, address + "/revisions", saved.replace("nu.", "sedan.")))
                .hasStatus(409);
        shows(BJORN, address, "{\"draft\":{\"revisions\":2}}");
        hides(GRETA, address);
        hides(GRETA, address + "/revisions/1");
        assertThat(read(GRETA, "/api/v1/drafts").toString()).doesNotContain("Rutinen");
    }

    @Test
    void a_decision_and_the_page_that_is_published_from_it() {
        var request = request(draft());
        var address = "/api/v1/decision-requests/" + text(request, "/id");
        shows(CECILIA, address, """
                {"kind":"delegation","state":"requested","title":"Rutinen","question":"Ska den gälla?","revision":1,
                 "decider":"cecilia","reasons":null,"number":null}
                """);
        assertThat(post(BJORN, address + "/decision", "{\"outcome\":\"approved\",\"reasons\":\"Bra.\"}"))
                .hasStatus(403);

        var decided = read(post(CECILIA, address + "/decision", "{\"outcome\":\"approved\",\"reasons\":\"Bra.\"}"));
        shows(GRETA, "/api/v1/decisions/" + text(decided, "/number").replace('/', '-'), """
                {"decision":{"number":"%s","title":"Rutinen","kind":"delegation","outcome":"approved",
                  "decider":"%s","role":"enhetschef"},
                 "question":"Ska den gälla?","reasons":"Bra.","revision":1,"markdown":"Så gör vi.\\n"}
                """.formatted(
                        text(decided, "/number"), CECILIA.fullName()));

        var publish = "{\"site\":\"intranet\",\"decision\":\"" + text(request, "/id") + "\"}";
        assertThat(post(ANNA, "/api/v1/pages", publish)).hasStatus(403);
        var page = create(DAVID, "/api/v1/pages", publish);
        shows(GRETA, "/api/v1/pages/" + text(page, "/id"), """
                {"site":"intranet","title":"Rutinen","markdown":"Så gör vi.\\n","revision":1,"sha256":"%s","decision":"%s"}
                """.formatted(
                        text(request, "/sha256"), text(request, "/id")));
        hides(Cast.HUGO, "/api/v1/pages/" + text(page, "/id"));
    }

    @Test
    void pages_are_listed_a_slice_at_a_time_each_once_and_before_those_below() {
        var above =
                create(DAVID, "/api/v1/pages", "{\"site\":\"intranet\",\"title\":\"Skivor\",\"markdown\":\"Text\"}");
        var below = "{\"site\":\"intranet\",\"title\":\"Under\",\"markdown\":\"Text\",\"parent\":\"%s\"}";
        var under = create(DAVID, "/api/v1/pages", below, text(above, "/id"));

        var found = new ArrayList<String>();
        var next = "";
        do {
            var slice = read(ANNA, "/api/v1/pages?site=intranet&limit=2&after=" + next);
            assertThat(slice.at("/items").size()).isLessThanOrEqualTo(2);
            found.addAll(slice.at("/items").findValuesAsString("id"));
            next = slice.at("/next").isNull() ? "" : text(slice, "/next");
        } while (!next.isEmpty());

        assertThat(found).doesNotHaveDuplicates().contains(text(above, "/id"), text(under, "/id"));
        assertThat(found.indexOf(text(under, "/id"))).isGreaterThan(found.indexOf(text(above, "/id")));
        assertThat(read(ANNA, "/api/v1/pages?limit=2&after=skräp").at("/items/0/id"))
                .isEqualTo(read(ANNA, "/api/v1/pages?limit=2").at("/items/0/id"));
        assertThat(read(Cast.HUGO, "/api/v1/pages").at("/items").size()).isZero();
    }

    @Test
    void a_page_is_in_the_language_of_its_text() {
        var english =
                "{\"site\":\"public\",\"title\":\"Opening hours\",\"markdown\":\"The library is open to all of you.\"}";
        var page = create(DAVID, "/api/v1/pages", english);

        var shown = mvc.get()
                .uri(text(page, "/address"))
                .header("Accept-Language", "sv")
                .exchange();
        assertThat(shown).hasStatusOk().bodyText().contains("lang=\"en\"");
    }

    private String draft() {
        var body = "{\"group\":\"%s\",\"title\":\"Rutinen\",\"markdown\":\"Så gör vi.\"}";
        return "/api/v1/drafts/" + text(create(BJORN, "/api/v1/drafts", body, group.id()), "/draft/id");
    }

    private JsonNode request(String draft) {
        var mandate = mandates.add(
                Actor.SYSTEM,
                new MandateFields(
                        "P " + UUID.randomUUID(),
                        "Rutiner",
                        "Får besluta.",
                        "Nämnden",
                        "enhetschef",
                        cast.id(CECILIA),
                        null,
                        null));
        var body = """
                {"draft":"%s","revision":1,"kind":"delegation","decider":"%s","question":"Ska den gälla?",
                 "audience":"organisation"}
                """;
        return create(BJORN, "/api/v1/decision-requests", body, draft.replaceAll(".*/", ""), mandate);
    }

    private JsonNode create(Cast person, String address, String body, Object... arguments) {
        var answer = post(person, address, body.formatted(arguments));
        assertThat(answer).hasStatus(201);
        assertThat(answer.getResponse().getHeader("Location")).startsWith(address + "/");
        return read(answer);
    }

    private MvcTestResult post(Cast person, String address, String body) {
        return mvc.post()
                .uri(address)
                .with(cast.api(person))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private void shows(Cast person, String address, String expected) {
        assertThat(mvc.get().uri(address).with(cast.api(person)))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(expected);
    }

    private void hides(Cast person, String address) {
        assertThat(mvc.get().uri(address).with(cast.api(person)))
                .as(person + " " + address)
                .hasStatus(404);
    }

    private JsonNode read(Cast person, String address) {
        return read(mvc.get().uri(address).with(cast.api(person)).exchange());
    }

    private JsonNode read(MvcTestResult answer) {
        return json.readTree(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static String text(JsonNode node, String pointer) {
        return node.at(pointer).asString();
    }
}
