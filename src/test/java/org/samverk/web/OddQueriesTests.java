package org.samverk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.cast.Cast.EVA;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.documents.Drafts;
import org.samverk.feed.Posts;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Every list, asked for with what no link of ours says.
@SamverkTest
class OddQueriesTests {
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
    MockMvcTester mvc;

    @Autowired
    CastSetup cast;

    @Autowired
    Groups groups;

    @Autowired
    Posts posts;

    @Autowired
    Drafts drafts;

    @Test
    void no_query_of_a_page_or_of_the_api_is_a_fault() {
        var wrong = new ArrayList<String>();
        for (var list : lists()) {
            var path = list.substring(0, list.indexOf('?'));
            for (var name : list.substring(list.indexOf('?') + 1).split("&")) {
                VALUES.forEach(value -> ask(path, name, value, wrong));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void ask(String path, String name, String value, List<String> wrong) {
        var address = URI.create(path + "?" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        var request = mvc.get().uri(address);
        var answer = request.with(path.startsWith("/api/") ? cast.api(EVA) : cast.as(EVA))
                .exchange();
        var status = answer.getResponse().getStatus();
        if (answer.getUnresolvedException() != null || status >= 500 || status == 409) {
            wrong.add(path + " · " + name + "=" + value.substring(0, Math.min(60, value.length())) + ": " + status + " "
                    + answer.getUnresolvedException());
        }
    }

    private List<String> lists() {
        var eva = cast.actor(EVA);
        var text = Markdown.toRichText("Text", MentionResolver.NONE);
        var group = groups.create(eva, new GroupFields("Udda frågor " + UUID.randomUUID(), "", "open"));
        var post = posts.post(eva, group.id(), text).id();
        var draft = drafts.start(eva, group.id(), "Utkast", text, null);
        return List.of(
                "/?before",
                group.path() + "?before",
                group.path() + "/ideas?after",
                group.path() + "/drafts?after",
                group.path() + "/members?q&after",
                "/groups?q&visibility&after",
                "/people?q&unit&after",
                "/ideas?status&order&mine&after",
                "/ideas/new?origin&group",
                "/drafts?after",
                "/drafts/new?origin&group",
                "/drafts/" + draft + "/differences?from&to",
                "/decisions?year&q&after",
                "/decisions/new?draft",
                "/notifications?before",
                "/search?q",
                "/public/search?q",
                "/admin/people?q&after",
                "/publisher/pages/new?site&parent",
                "/subjects/" + post + "/comments?before",
                "/api/v1/subjects/" + post + "/comments?after&limit",
                "/api/v1/posts?after&group&limit",
                "/api/v1/groups?q&after&limit",
                "/api/v1/people?q&unit&after&limit",
                "/api/v1/ideas?status&after&limit&group",
                "/api/v1/drafts?after&limit&group",
                "/api/v1/decisions?year&q&after&limit",
                "/api/v1/decision-requests?after&limit",
                "/api/v1/pages?site&after&limit");
    }
}
