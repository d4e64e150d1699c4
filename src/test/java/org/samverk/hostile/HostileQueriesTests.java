package org.samverk.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samverk.cast.SamverkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;

/// Every page and list that reads a query, asked with what no link of ours says. The addresses and parameters are those
/// of the running program, so none can be left out.
@SamverkTest
class HostileQueriesTests {
    private static final List<String> VALUES = List.of(
            "",
            " ",
            "garbage",
            "-1",
            "0",
            "1_1",
            "99999999999999999999",
            "2147483648",
            "9999999999999999_ffffffff-ffff-ffff-ffff-ffffffffffff",
            "0_00000000-0000-0000-0000-00000000000-",
            "7|00000000-0000-0000-0000-000000000000",
            "0190a7b8-0000-7000-8000-000000000000",
            "infinity",
            "-infinity",
            "2026-13-45",
            "+999999999-01-01",
            "'; drop table ideas.idea; --",
            "%_\\",
            "((a & b | !",
            "\"a <-> :*",
            "a\u0000b",
            "eyJhIjoxfQ==",
            "AAAAAAAAAAAAAAAA",
            "ord ".repeat(2500),
            "x".repeat(10_000));

    @Autowired
    ApplicationContext program;

    @Test
    void no_query_of_a_page_or_of_the_api_is_a_fault() {
        var hostile = new Hostile(program);
        var share = new Share(parts());
        var wrong = new ArrayList<String>();
        for (var route : asked()) {
            for (var part : route.pattern().contains("{") ? share.of(Hostile.PATH_PARTS) : List.<String>of()) {
                judge(route, "at " + start(part), hostile.sendTo(route, part), wrong);
            }
            for (var field : route.fields()) {
                for (var value : share.of(VALUES)) {
                    var answer = hostile.send(route, Hostile.parameters(Map.of(field, new String[] {value})));
                    judge(route, field + "=" + start(value), answer, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /// One value in how many a field gets.
    int parts() {
        return Share.USUAL;
    }

    private List<Route> asked() {
        var all = Route.all(program).values().stream().filter(Route::isGet).toList();
        assertThat(all.stream().filter(route -> !route.fields().isEmpty())).hasSizeGreaterThan(50);
        return all;
    }

    /// A list that is asked for cannot be in anybody's way: 409 would be a fault of the database.
    private static void judge(Route route, String what, MockHttpServletResponse answer, List<String> wrong) {
        if (answer.getStatus() >= 500 || answer.getStatus() == 409) {
            wrong.add(route.endpoint() + " · " + what + ": " + answer.getStatus());
        }
    }

    private static String start(String text) {
        return text.substring(0, Math.min(60, text.length()));
    }
}
