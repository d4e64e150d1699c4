package org.samverk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.CECILIA;
import static org.samverk.cast.Cast.DAVID;
import static org.samverk.cast.Cast.EVA;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.conversations.Conversations;
import org.samverk.documents.Drafts;
import org.samverk.feed.Posts;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.ideas.Ideas;
import org.samverk.ideas.NewIdea;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.samverk.sites.PageText;
import org.samverk.sites.Pages;
import org.samverk.sites.Place;
import org.samverk.sites.SiteKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The forms that people write in, sent over real connections with what no honest browser sends and what an unlucky one
/// does. Every address of the program, and each of its fields, gets bad input in [org.samverk.hostile]'s tests, without
/// a connection.
@SamverkTest
class BadInputPagesTests {
    private static final String TYPED = "Det här har jag skrivit";

    @LocalServerPort
    int port;

    @Autowired
    CastSetup cast;

    @Autowired
    Groups groups;

    @Autowired
    Posts posts;

    @Autowired
    Conversations conversations;

    @Autowired
    Ideas ideas;

    @Autowired
    Drafts drafts;

    @Autowired
    Pages pages;

    @Autowired
    JdbcClient jdbc;

    /// What a form chose for one of the cast must not follow them into other tests, and wrong passwords must not keep
    /// them out of them.
    @AfterEach
    void forget_choices() {
        jdbc.sql("delete from web.preference").update();
        jdbc.sql("delete from identity.attempt").update();
    }

    /// A form: who sends it where, and its fields. The first field named is the one that people write in.
    enum Form {
        POST(ANNA, "/groups/{group}/posts", "markdown", "content", "file", "once"),
        POST_FROM_START(ANNA, "/posts", "markdown", "content", "group", "file", "once"),
        POST_CHANGE(ANNA, "/posts/{post}", "markdown", "content", "file"),
        POST_REPORT(CECILIA, "/posts/{post}/report", "words", "reason"),
        POST_SHARE(ANNA, "/posts/{post}/share", "markdown", "content", "group", "once"),
        POST_MOVE(ANNA, "/posts/{post}/move", "group", "confirmed"),
        COMMENT(ANNA, "/subjects/{post}/comments", "markdown", "content", "parent", "once"),
        COMMENT_CHANGE(ANNA, "/comments/{comment}", "markdown", "content"),
        IDEA(ANNA, "/ideas", "markdown", "content", "title", "group", "campaign", "origin", "once"),
        CAMPAIGN(
                EVA,
                "/ideas/campaigns",
                "markdown",
                "content",
                "question",
                "startsOn",
                "endsOn",
                "asked",
                "supporters",
                "days",
                "weeks",
                "answerUnit",
                "answerer",
                "once"),
        IDEA_CHANGE(ANNA, "/ideas/{idea}/edit", "markdown", "content", "title"),
        IDEA_RESPONSE(CECILIA, "/ideas/{idea}/responses", "markdown", "content", "status", "asked", "once"),
        DRAFT(ANNA, "/drafts", "markdown", "content", "title", "note", "group", "origin", "once"),
        REVISION(ANNA, "/drafts/{draft}/revisions", "markdown", "content", "title", "note", "base"),
        FINALISATION(ANNA, "/drafts/{draft}/finalisation", "revision"),
        GROUP(ANNA, "/groups", "purpose", "name", "visibility", "once"),
        GROUP_CHANGE(ANNA, "/groups/{group}/settings", "purpose", "name", "visibility"),
        MEMBER(ANNA, "/groups/{group}/members", "person"),
        INVITATION(ANNA, "/groups/{group}/invitations", "message", "person", "add"),
        UNIT_INVITATION(ANNA, "/groups/{group}/invitations/unit", "message", "unit", "add"),
        DIRECTORY_GROUP(EVA, "/admin/directory-groups", "usernames", "name", "once"),
        APPLICATION(CECILIA, "/groups/{group}/application", "message"),
        PROFILE(ANNA, "/people/anna/edit", "markdown", "content", "phone", "email"),
        REQUEST(
                ANNA,
                "/decisions/requests",
                "question",
                "draft",
                "revision",
                "kind",
                "decider",
                "boardReference",
                "caseNumber",
                "audience",
                "once"),
        DECISION(CECILIA, "/decisions/requests/{draft}/decision", "reasons", "outcome"),
        MANDATE(EVA, "/admin/mandates", "text", "number", "title", "board", "roleTitle", "username", "validFrom"),
        PERSON(EVA, "/admin/people", "name", "username", "title", "email", "unitId", "kind"),
        PAGE(DAVID, "/publisher/pages", "markdown", "content", "title", "contact", "site", "parent", "once"),
        PAGE_CHANGE(DAVID, "/publisher/pages/{page}", "markdown", "content", "title", "contact", "base"),
        PUBLICATION(DAVID, "/publisher/{draft}", "contact", "act", "place", "once"),
        TOKEN(ANNA, "/settings/tokens", "name", "days"),
        PASSWORD(ANNA, "/settings/password", "password", "current", "again"),
        LANGUAGE(ANNA, "/language", "language", "scheme"),
        FILE(ANNA, "/files", "file");

        private final Cast sender;
        private final String path;
        private final List<String> fields;

        Form(Cast sender, String path, String... fields) {
            this.sender = sender;
            this.path = path;
            this.fields = List.of(fields);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_that_is_sent_gets_a_fault_a_white_page_or_half_of_it_saved(Form form) {
        var browser = new Caller(port);
        assertThat(browser.signIn(form.sender)).isEqualTo("/");
        var token = Caller.csrf(browser.get("/"));
        var places = places();
        var wrong = new ArrayList<String>();
        for (var path : paths(form, places)) {
            check(browser, path, encoded("_csrf", token) + "&" + encoded(form.fields.getFirst(), TYPED), wrong);
        }
        for (var body : bodies(form, places).entrySet()) {
            check(browser, fill(form.path, places), encoded("_csrf", token) + body.getValue(), wrong, body.getKey());
        }
        check(browser, fill(form.path, places), "", wrong, "nothing at all", "X-CSRF-TOKEN", token);
        for (var type : List.of(
                "text/plain", "application/json", "multipart/form-data", "x", "multipart/form-data; boundary=a")) {
            check(browser, fill(form.path, places), "{", wrong, type, "X-CSRF-TOKEN", token, "Content-Type", type);
        }
        assertThat(wrong).isEmpty();
    }

    private void check(Caller browser, String path, String body, List<String> wrong, String... what) {
        var before = saved();
        var headers = what.length < 2 ? new String[0] : java.util.Arrays.copyOfRange(what, 1, what.length);
        var name = path + (what.length == 0 ? "" : " · " + what[0]);
        var answer = browser.post(path, body.getBytes(StandardCharsets.UTF_8), headers);
        if (answer.statusCode() >= 500) {
            wrong.add(name + ": " + answer.statusCode());
        } else if (answer.statusCode() >= 400) {
            if (!isReadable(answer)) {
                wrong.add(name + ": " + answer.statusCode() + " says nothing: «" + start(answer.body()) + "»");
            }
            if (answer.statusCode() == 422
                    && body.length() < 1_000_000
                    && body.contains(encoded(TYPED))
                    && !answer.body().contains(TYPED)) {
                wrong.add(name + ": what was typed is lost");
            }
            if (!saved().equals(before)) {
                wrong.add(name + ": " + answer.statusCode() + ", but something was saved");
            }
        }
    }

    private static boolean isReadable(HttpResponse<String> answer) {
        var body = answer.body();
        return body.contains("<!DOCTYPE html>")
                && (body.contains("data-words") || body.contains("error-summary") || body.contains("field-error"));
    }

    private static String start(String body) {
        return body.substring(0, Math.min(120, body.length())).replace("\n", " ");
    }

    private List<Long> saved() {
        return List.of(count("access.subject"), count("revisions.revision"), count("conversations.comment"));
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static List<String> paths(Form form, Map<String, String> places) {
        var found = new ArrayList<String>();
        if (form.path.contains("{")) {
            for (var value : List.of(
                    UUID.randomUUID().toString(),
                    "inte",
                    "0",
                    "-1",
                    "99999999999999999999",
                    "%00",
                    "%C3",
                    "%F0%9F",
                    "a%20b",
                    "x".repeat(500))) {
                found.add(form.path.replaceAll("\\{\\w+}", value));
            }
        }
        return found;
    }

    private static Map<String, String> bodies(Form form, Map<String, String> places) {
        var bodies = new LinkedHashMap<String, String>();
        var text = form.fields.getFirst();
        bodies.put("only the token", "");
        for (var field : form.fields) {
            bodies.put(field + " is missing", with(form, places, field, null));
            bodies.put(field + " is twice", with(form, places, field, "a") + "&" + field + "=b");
        }
        values().forEach((name, value) -> bodies.put(text + " is " + name, with(form, places, text, value)));
        bodies.put("10 MB", with(form, places, text, "ord+".repeat(2_500_000)));
        bodies.put("13 MB", with(form, places, text, "ord+".repeat(3_250_000)));
        if (form.fields.contains("content")) {
            documents().forEach((name, json) -> bodies.put(name, with(form, places, "content", encoded(json))));
        }
        bodies.put("20000 fields", "&a=b".repeat(20_000));
        bodies.put("a method", "&_method=DELETE");
        bodies.put("a strange method", "&_method=%00");
        return bodies;
    }

    private static Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("empty", "");
        values.put("blank", "+%C2%A0+");
        values.put("500 characters", "%C3%A5".repeat(500));
        values.put("NUL", "a%00b");
        values.put("a lone surrogate", "a%ED%A0%80b");
        values.put("half a character", "a%C3");
        values.put("no percent encoding", "a%ZZ");
        values.put("half a percent encoding", "a%");
        values.put("a wrong type", "inte-en-nyckel");
        values.put("an unknown key", UUID.randomUUID().toString());
        values.put("a huge number", "99999999999999999999");
        values.put("negative", "-1");
        values.put("control characters", "a%07%1Bb%E2%80%AE");
        values.put("script", encoded("<script>alert(1)</script>"));
        return values;
    }

    private static Map<String, String> documents() {
        var inside = "{\"type\":\"blockquote\",\"content\":[";
        var documents = new LinkedHashMap<String, String>();
        documents.put("no JSON", "{\"type\":");
        documents.put("another type", "[1]");
        documents.put("a number", "17");
        documents.put("null", "null");
        documents.put("nothing in it", "{}");
        documents.put("deep", "{\"type\":\"doc\",\"content\":[" + inside.repeat(5000) + "]}".repeat(5000) + "]}");
        documents.put("deep and broken", "[".repeat(100_000));
        documents.put("unknown node", doc("{\"type\":\"iframe\",\"attrs\":{\"src\":\"https://evil.example\"}}"));
        documents.put(
                "unknown mark", doc(paragraph("{\"type\":\"text\",\"text\":\"a\",\"marks\":[{\"type\":\"blink\"}]}")));
        documents.put(
                "script link",
                doc(
                        paragraph(
                                "{\"type\":\"text\",\"text\":\"a\",\"marks\":[{\"type\":\"link\",\"attrs\":{\"href\":\"javascript:alert(1)\"}}]}")));
        documents.put("foreign image", doc("{\"type\":\"image\",\"attrs\":{\"src\":\"https://evil.example/x.png\"}}"));
        documents.put(
                "unknown image", doc("{\"type\":\"image\",\"attrs\":{\"src\":\"/files/" + UUID.randomUUID() + "\"}}"));
        documents.put(
                "unknown mention", doc(paragraph("{\"type\":\"mention\",\"attrs\":{\"id\":\"x\",\"label\":\"y\"}}")));
        documents.put("wrong attributes", doc("{\"type\":\"heading\",\"attrs\":{\"level\":\"x\"},\"content\":\"a\"}"));
        documents.put("NUL in text", doc(paragraph("{\"type\":\"text\",\"text\":\"a\\u0000b\"}")));
        documents.put("lone surrogate in text", doc(paragraph("{\"type\":\"text\",\"text\":\"a\\ud800b\"}")));
        documents.put("3 MB", doc(paragraph("{\"type\":\"text\",\"text\":\"" + "a".repeat(3_000_000) + "\"}")));
        return documents;
    }

    private static String doc(String nodes) {
        return "{\"type\":\"doc\",\"content\":[" + nodes + "]}";
    }

    private static String paragraph(String nodes) {
        return "{\"type\":\"paragraph\",\"content\":[" + nodes + "]}";
    }

    /// The form with good fields, but for one.
    private static String with(
            Form form, Map<String, String> places, String changed, @org.jspecify.annotations.Nullable String value) {
        return form.fields.stream()
                .filter(field -> !field.equals(changed) || value != null)
                .map(field -> "&" + field + "=" + (field.equals(changed) ? value : encoded(good(form, field, places))))
                .collect(Collectors.joining());
    }

    private static String good(Form form, String field, Map<String, String> places) {
        if (field.equals(form.fields.getFirst())) {
            return TYPED;
        }
        return switch (field) {
            case "title", "name", "number", "roleTitle", "board" -> "Ett namn";
            case "visibility" -> "open";
            case "group" ->
                form == Form.POST_FROM_START
                        ? places.getOrDefault("group", "")
                        : form == Form.DRAFT ? places.getOrDefault("groupId", "") : "";
            case "draft" -> places.getOrDefault("draft", "");
            case "base", "revision" -> "1";
            case "status" -> "evaluating";
            case "kind" -> "delegation";
            case "site" -> "intranet";
            case "once" -> UUID.randomUUID().toString();
            default -> "";
        };
    }

    private Map<String, String> places() {
        var anna = cast.actor(ANNA);
        var text = Markdown.toRichText("Text", MentionResolver.NONE);
        var group = groups.create(anna, new GroupFields("Trasig " + UUID.randomUUID(), "", "moderated"));
        var post = posts.post(anna, group.id(), text).id();
        var places = new HashMap<String, String>();
        places.put("group", group.slug());
        places.put("groupId", group.id().toString());
        places.put("post", post.toString());
        places.put("comment", conversations.comment(anna, post, text).id().toString());
        places.put(
                "idea",
                String.valueOf(
                        ideas.submit(anna, new NewIdea("Idé", text, null, null)).number()));
        places.put("draft", drafts.start(anna, group.id(), "Utkast", text, null).toString());
        var page = pages.create(
                cast.actor(DAVID),
                new Place(SiteKind.INTRANET, null),
                new PageText("Sida " + UUID.randomUUID(), text, null, "sv"));
        places.put("page", page.id().toString());
        return places;
    }

    private static String fill(String path, Map<String, String> places) {
        var filled = path;
        for (var place : places.entrySet()) {
            filled = filled.replace("{" + place.getKey() + "}", place.getValue());
        }
        return filled;
    }

    private static String encoded(String name, String value) {
        return name + "=" + encoded(value);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
