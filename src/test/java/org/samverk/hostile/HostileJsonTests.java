package org.samverk.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samverk.cast.SamverkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Every address that reads JSON, with JSON that no honest program sends: never a fault, and a refusal is a problem
/// (RFC 9457). The addresses and properties are those of the running program, so none can be left out.
@SamverkTest
class HostileJsonTests {
    private static final List<String> BODIES = List.of(
            "",
            "{",
            "{}",
            "null",
            "[]",
            "[{}]",
            "17",
            "\"text\"",
            "true",
            "{\"okänt\":1}",
            "[".repeat(2000),
            "{\"a\":".repeat(2000));

    /// As JSON.
    private static final Map<String, String> VALUES = values();

    @Autowired
    ApplicationContext program;

    @Autowired
    JsonMapper json;

    @Test
    void no_json_gets_a_fault() {
        var hostile = new Hostile(program);
        var share = new Share(parts());
        var wrong = new ArrayList<String>();
        for (var route : writing()) {
            share.of(BODIES).forEach(body -> judge(route, start(body), hostile.send(route, Hostile.json(body)), wrong));
            for (var property : route.json()) {
                for (var value : share.of(VALUES.entrySet())) {
                    var answer = hostile.send(route, with(property, value.getValue()));
                    judge(route, property + " is " + value.getKey(), answer, wrong);
                }
            }
            for (var property : share.of(route.json().stream().limit(1).toList())) {
                var huge = with(property, "\"" + "ord ".repeat(2_500_000) + "\"");
                judge(route, "10 MB", hostile.send(route, huge), wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /// What writes without JSON, by what stands in its address and query.
    @Test
    void no_address_that_a_program_writes_to_is_a_fault() {
        var hostile = new Hostile(program);
        var share = new Share(parts());
        var wrong = new ArrayList<String>();
        for (var route : Route.all(program).values()) {
            if (route.isApi() && route.pattern().contains("{")) {
                share.of(Hostile.PATH_PARTS)
                        .forEach(part -> judge(route, "at " + start(part), hostile.sendTo(route, part), wrong));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /// One value in how many a field gets.
    int parts() {
        return Share.USUAL;
    }

    private List<Route> writing() {
        var all = Route.all(program).values().stream().filter(Route::readsJson).toList();
        assertThat(all).hasSizeGreaterThan(20);
        return all;
    }

    /// The good JSON, but for one property.
    private RequestPostProcessor with(String property, String value) {
        return request -> {
            var body = body(request);
            body.set(property, json.readTree("[0]"));
            var text = body.toString().replace("\"" + property + "\":[0]", "\"" + property + "\":" + value);
            return Hostile.json(text.getBytes(StandardCharsets.UTF_8)).postProcessRequest(request);
        };
    }

    private ObjectNode body(MockHttpServletRequest request) {
        var sent = request.getContentAsByteArray();
        var read = sent == null || sent.length == 0 ? json.createObjectNode() : json.readTree(sent);
        return read instanceof ObjectNode object ? object : json.createObjectNode();
    }

    private static void judge(Route route, String what, MockHttpServletResponse answer, List<String> wrong) {
        var name = route.endpoint() + " · " + what + ": " + answer.getStatus();
        if (answer.getStatus() >= 500) {
            wrong.add(name);
        } else if (route.isApi()
                && answer.getStatus() >= 400
                && !String.valueOf(answer.getContentType()).startsWith("application/problem+json")) {
            wrong.add(name + " is no problem: " + answer.getContentType());
        }
    }

    private static Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("null", "null");
        values.put("a number", "17");
        values.put("a huge number", "99999999999999999999");
        values.put("negative", "-1");
        values.put("a truth", "true");
        values.put("a list", "[\"a\"]");
        values.put("a list of nothing", "[null]");
        values.put("an empty list", "[]");
        values.put("an object", "{\"a\":1}");
        values.put("empty", "\"\"");
        values.put("blank", "\" \"");
        values.put("500 characters", "\"" + "å".repeat(500) + "\"");
        values.put("NUL", "\"a\\u0000b\"");
        values.put("a lone surrogate", "\"a\\ud800b\"");
        values.put("no key", "\"inte-en-nyckel\"");
        values.put("an unknown key", "\"" + UUID.randomUUID() + "\"");
        values.put("no moment", "\"2026-13-45T99:00:00Z\"");
        values.put("a far moment", "\"+999999999-12-31T00:00:00Z\"");
        return values;
    }

    private static String start(String text) {
        return text.substring(0, Math.min(60, text.length()));
    }
}
