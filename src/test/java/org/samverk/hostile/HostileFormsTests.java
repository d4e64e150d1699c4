package org.samverk.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.samverk.cast.SamverkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;

/// Every address of a page that does something, each of its fields with what no page of ours sends: never a fault,
/// always words, and what somebody has typed stands in the form that comes back. The addresses and fields are those of
/// the running program, so none can be left out; [org.samverk.web.BadInputPagesTests] sends the forms that people write
/// in over real connections.
@SamverkTest
class HostileFormsTests {
    private static final String TYPED = "Det här har jag skrivit";

    /// What people write in, as against keys and choices.
    private static final Set<String> WRITTEN = Set.of(
            "markdown",
            "title",
            "name",
            "message",
            "note",
            "purpose",
            "question",
            "reasons",
            "text",
            "contact",
            "about",
            "options",
            "caseNumber",
            "boardReference",
            "section",
            "label",
            "labels");

    /// These answer scripts, which keep what was typed themselves, or take a form apart that nobody types in.
    private static final Map<String, String> OTHERWISE = Map.of(
            "POST /files/uploads", "a script's protocol (tus); UploadsTests",
            "PATCH /files/uploads/{id}", "a script's protocol (tus); UploadsTests",
            "DELETE /files/uploads/{id}", "a script's protocol (tus); UploadsTests",
            "POST /writing", "a script's JSON; HostileJsonTests");

    /// Fields that the page has no field for, so that nobody has typed in them.
    private static final Set<String> NOT_TYPED = Set.of(
            // The form of a new revision has a note, that of a new draft has not.
            "POST /drafts note",
            // Only whoever sets the program up chooses a name; the matrix asks as one who was invited.
            "POST /setup/{token} name",
            // A script says what the browser is called.
            "POST /settings/devices name");

    @Autowired
    ApplicationContext program;

    @Test
    void no_form_gets_a_fault_or_loses_what_was_typed() {
        var hostile = new Hostile(program);
        var share = new Share(parts());
        var wrong = new ArrayList<String>();
        for (var route : forms()) {
            for (var part : route.pattern().contains("{") ? share.of(Hostile.PATH_PARTS) : List.<String>of()) {
                judge(route, "at " + start(part), hostile.sendTo(route, part), Map.of(), wrong);
            }
            for (var field : route.fields()) {
                for (var value : share.of(values().entrySet())) {
                    var typed = typed(route, field);
                    var all = new HashMap<String, String[]>();
                    typed.forEach((other, words) -> all.put(other, new String[] {words}));
                    all.put(field, value.getValue());
                    var answer = hostile.send(route, Hostile.parameters(all));
                    judge(route, field + " is " + value.getKey(), answer, typed, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /// A list that is longer than the program is one that nobody reads.
    @Test
    void what_is_left_out_exists() {
        assertThat(Route.all(program)).containsKeys(OTHERWISE.keySet().toArray(String[]::new));
    }

    /// One value in how many a field gets.
    int parts() {
        return Share.USUAL;
    }

    private List<Route> forms() {
        var all = Route.all(program).values().stream()
                .filter(route -> !route.isApi() && !route.isGet())
                .filter(route -> !OTHERWISE.containsKey(route.endpoint()))
                .toList();
        assertThat(all).hasSizeGreaterThan(100);
        return all;
    }

    private static void judge(
            Route route, String what, MockHttpServletResponse answer, Map<String, String> typed, List<String> wrong) {
        var name = route.endpoint() + " · " + what + ": " + answer.getStatus();
        var body = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        if (answer.getStatus() >= 500) {
            wrong.add(name);
        } else if (answer.getStatus() >= 400 && !isReadable(answer, body)) {
            wrong.add(name + " says nothing: «" + start(body) + "»");
        } else if (answer.getStatus() == 422 || answer.getStatus() == 409) {
            var page = Jsoup.parse(body);
            var shown = page.text()
                    + page.select("input, textarea").eachAttr("value")
                    + page.select("textarea").eachText();
            typed.values().stream()
                    .filter(words -> !shown.contains(words))
                    .forEach(words -> wrong.add(name + ", and «" + words + "» is lost"));
        }
    }

    private static boolean isReadable(MockHttpServletResponse answer, String body) {
        return String.valueOf(answer.getContentType()).contains("json")
                || body.contains("data-words")
                || body.contains("error-summary")
                || body.contains("field-error");
    }

    /// Words of their own for everything that people write in, but for one field.
    private static Map<String, String> typed(Route route, String but) {
        var typed = new LinkedHashMap<String, String>();
        route.fields().stream()
                .filter(field -> WRITTEN.contains(field) && !field.equals(but))
                .filter(field -> !NOT_TYPED.contains(route.endpoint() + " " + field))
                .forEach(field -> typed.put(field, TYPED + " i " + field));
        return typed;
    }

    private static Map<String, String[]> values() {
        var values = new LinkedHashMap<String, String[]>();
        values.put("missing", new String[0]);
        values.put("empty", new String[] {""});
        values.put("blank", new String[] {" \u00a0 "});
        values.put("twice", new String[] {"a", "b"});
        values.put("500 characters", new String[] {"å".repeat(500)});
        values.put("NUL", new String[] {"a\u0000b"});
        values.put("a lone surrogate", new String[] {"a\ud800b"});
        values.put("no key", new String[] {"inte-en-nyckel"});
        values.put("an unknown key", new String[] {UUID.randomUUID().toString()});
        values.put("a huge number", new String[] {"99999999999999999999"});
        values.put("negative", new String[] {"-1"});
        values.put("control characters", new String[] {"a\u0007\u001bb\u202e"});
        return values;
    }

    private static String start(String text) {
        return text.substring(0, Math.min(100, text.length())).replace('\n', ' ');
    }
}
