package org.samverk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.web.Caller.csrf;
import static org.samverk.web.Caller.path;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.conversations.Conversations;
import org.samverk.documents.Drafts;
import org.samverk.feed.Post;
import org.samverk.feed.Posts;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;

/// Over real connections: somebody writes, the session ends meanwhile, the form is sent.
@SamverkTest
class LapsedSessionTests {
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final String WORDS = "En lång text som ingen vill skriva två gånger.";

    @LocalServerPort
    int port;

    @Autowired
    CastSetup cast;

    @Autowired
    Groups groups;

    @Autowired
    Drafts drafts;

    @Autowired
    Posts posts;

    @Autowired
    Conversations conversations;

    @Autowired
    JdbcClient jdbc;

    Caller browser;
    Group group;

    @BeforeEach
    void anna_is_signed_in_and_has_a_group() {
        browser = new Caller(port);
        group = groups.create(cast.actor(ANNA), new GroupFields("Utloggade " + UUID.randomUUID(), "", "open"));
        assertThat(browser.signIn(ANNA)).isEqualTo("/");
    }

    @Test
    void an_idea_is_kept_and_sent_after_signing_in_again() {
        var title = "Cykelställ " + UUID.randomUUID();
        var made = lapseAndSend("/ideas/new", "/ideas", Map.of("title", title, "markdown", WORDS), WORDS);

        assertThat(made).startsWith("/ideas/");
        assertThat(browser.get(made).body()).contains(title, WORDS);
        assertThat(path(browser.get("/kept"))).as("not offered again").isEqualTo("/");
    }

    @Test
    void a_post_of_one_word_is_kept() {
        var action = "/groups/" + group.slug() + "/posts";
        var made = lapseAndSend("/groups/" + group.slug(), action, Map.of("markdown", "Hejsan"), "Hejsan");

        assertThat(browser.get(made).body()).contains("Hejsan");
    }

    @Test
    void a_revision_from_the_editor_shows_its_own_words_and_not_the_old_ones() {
        var old = Markdown.toRichText("Det som stod där.", MentionResolver.NONE);
        var id = drafts.start(cast.actor(ANNA), group.id(), "Besök", old, null);
        var document = "{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\","
                + "\"text\":\"" + WORDS + "\"}]}]}";
        var typed = Map.of("title", "Besök", "markdown", "Det som stod där.", "content", document, "base", "1");

        var page = lapse("/drafts/" + id + "/edit", "/drafts/" + id + "/revisions", typed);

        assertThat(page.replaceAll("<input[^>]*>", "")).contains(WORDS).doesNotContain("Det som stod där.");
        assertThat(sendKept(page, "/drafts/" + id + "/revisions")).isEqualTo("/drafts/" + id);
        assertThat(browser.get("/drafts/" + id).body()).contains(WORDS);
    }

    @Test
    void a_comment_with_a_file_is_kept_and_its_page_says_that_the_file_is_not() {
        var post = post();
        var page = lapseWithFile(
                post.path(), "/subjects/" + post.id() + "/comments", Map.of("markdown", WORDS), "karta.txt");

        assertThat(page.replaceAll("<input[^>]*>", "")).contains(WORDS, "karta.txt", "gick inte att spara");
        sendKept(page, "/subjects/" + post.id() + "/comments");
        assertThat(browser.get(post.path()).body()).contains(WORDS);
        assertThat(path(browser.get("/kept"))).as("not offered again").isEqualTo("/");
    }

    @Test
    void an_answer_to_a_comment_is_kept() {
        var post = post();
        var comment = comment(post);
        var typed = Map.of("markdown", WORDS, "parent", comment.toString());
        var page = lapseWithFile("/comments/" + comment + "/answer", "/subjects/" + post.id() + "/comments", typed, "");

        assertThat(page).contains(WORDS).doesNotContain("gick inte att spara");
        sendKept(page, "/subjects/" + post.id() + "/comments");
        var conversation = browser.get(post.path()).body();
        assertThat(conversation.substring(conversation.indexOf("id=\"answers-" + comment)))
                .contains(WORDS);
    }

    @Test
    void a_changed_comment_is_kept() {
        var post = post();
        var comment = comment(post);
        var page =
                lapseWithFile("/comments/" + comment + "/edit", "/comments/" + comment, Map.of("markdown", WORDS), "");

        assertThat(page).contains(WORDS);
        sendKept(page, "/comments/" + comment);
        assertThat(browser.get(post.path()).body()).contains(WORDS).doesNotContain("Som det stod");
    }

    @Test
    void a_post_with_a_file_is_kept() {
        var action = "/groups/" + group.slug() + "/posts";
        var page = lapseWithFile("/groups/" + group.slug(), action, Map.of("markdown", WORDS), "bild.png");

        assertThat(page).contains(WORDS, "bild.png");
        assertThat(browser.get(sendKept(page, action)).body()).contains(WORDS);
    }

    @Test
    void of_a_form_that_is_only_a_file_there_is_nothing_to_offer() {
        var sent = fill("/ideas/new", Map.of());
        end();
        assertThat(path(browser.postWithFile("/files", sent, "bild.png", "inget")))
                .isEqualTo("/sign-in");

        assertThat(browser.signIn(ANNA)).isEqualTo("/");
    }

    @Test
    void a_form_in_parts_that_cannot_be_read_is_not_kept() {
        end();
        var broken = browser.post(
                "/ideas",
                "--a\r\nContent-Disp".getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "multipart/form-data; boundary=a");

        assertThat(broken.statusCode()).isLessThan(500);
        assertThat(browser.signIn(ANNA)).isEqualTo("/");
    }

    @Test
    void what_is_kept_can_be_thrown_away() {
        var page = lapse("/ideas/new", "/ideas", Map.of("title", "Bort", "markdown", WORDS));

        browser.post("/kept/discard", hidden(page));
        assertThat(path(browser.get("/kept"))).isEqualTo("/");
    }

    @Test
    void it_is_not_offered_to_somebody_else_in_the_same_browser() {
        var sent = fill("/ideas/new", Map.of("title", "Hemligt", "markdown", WORDS));
        end();
        assertThat(path(browser.post("/ideas", sent))).isEqualTo("/sign-in");

        assertThat(browser.signIn(BJORN)).isEqualTo("/");
        var kept = browser.get("/kept");
        assertThat(path(kept)).isEqualTo("/");
        assertThat(kept.body()).doesNotContain(WORDS);
    }

    @Test
    void a_form_of_another_site_is_neither_kept_nor_taken() {
        var sent = fill("/ideas/new", Map.of("title", "Utifrån", "markdown", WORDS));
        end();
        var answer = browser.post("/ideas", sent, "Sec-Fetch-Site", "cross-site", "Origin", "https://evil.example");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("data-words");
        assertThat(browser.signIn(ANNA)).isEqualTo("/");
        assertThat(path(browser.get("/kept"))).isEqualTo("/");
    }

    @Test
    void a_script_is_told_where_to_go() {
        var sent = fill("/ideas/new", Map.of("title", "Med skript", "markdown", WORDS));
        end();
        var answer = browser.post("/ideas", sent, "HX-Request", "true");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("HX-Redirect")).contains("/sign-in");
        assertThat(browser.signIn(ANNA)).isEqualTo("/kept");
        assertThat(browser.get("/kept").body()).contains(WORDS);
    }

    private String lapseAndSend(String form, String action, Map<String, String> typed, String words) {
        var page = lapse(form, action, typed);
        assertThat(page.replaceAll("<input[^>]*>", "")).contains(words);
        return sendKept(page, action);
    }

    private String sendKept(String page, String action) {
        assertThat(page).contains("action=\"" + action + "\"");
        var answer = browser.post(action, hidden(page));
        assertThat(answer.statusCode()).isEqualTo(303);
        return path(answer);
    }

    /// Writes, loses the session, sends, signs in again.
    ///
    /// @return the page that offers what was written
    private String lapse(String form, String action, Map<String, String> typed) {
        var sent = fill(form, typed);
        end();
        var answer = browser.post(action, sent);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(path(answer)).isEqualTo("/sign-in");
        assertThat(browser.signIn(ANNA)).isEqualTo("/kept");
        return browser.get("/kept").body();
    }

    private String lapseWithFile(String form, String action, Map<String, String> typed, String file) {
        var sent = fill(form, typed);
        end();
        assertThat(path(browser.postWithFile(action, sent, file, file.isEmpty() ? "" : "inget")))
                .isEqualTo("/sign-in");
        assertThat(browser.signIn(ANNA)).isEqualTo("/kept");
        return browser.get("/kept").body();
    }

    private Post post() {
        return posts.post(cast.actor(ANNA), group.id(), Markdown.toRichText("Ett inlägg", MentionResolver.NONE));
    }

    private UUID comment(Post post) {
        var text = Markdown.toRichText("Som det stod", MentionResolver.NONE);
        return conversations.comment(cast.actor(ANNA), post.id(), text).id();
    }

    private Map<String, String> fill(String form, Map<String, String> typed) {
        var page = browser.get(form);
        assertThat(page.statusCode()).isEqualTo(200);
        var sent = new HashMap<>(typed);
        sent.put("_csrf", csrf(page));
        sent.put("_writer", "anna");
        sent.put("once", UUID.randomUUID().toString());
        assertThat(page.body()).contains("name=\"_writer\" value=\"anna\"");
        return sent;
    }

    private void end() {
        var ended = jdbc.sql("delete from web.spring_session where session_id = :id")
                .param("id", browser.session())
                .update();
        assertThat(ended).isOne();
    }

    /// The hidden fields of the form that sends what was kept.
    private static Map<String, String> hidden(String page) {
        var fields = new LinkedHashMap<String, String>();
        var start = page.indexOf("class=\"acts\"");
        var found = HIDDEN.matcher(page.substring(start, page.indexOf("</form>", start)));
        while (found.find()) {
            fields.put(found.group(1), HtmlUtils.htmlUnescape(found.group(2)));
        }
        return fields;
    }
}
