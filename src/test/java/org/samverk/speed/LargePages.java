package org.samverk.speed;

import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.CECILIA;
import static org.samverk.cast.Cast.DAVID;
import static org.samverk.cast.Cast.EVA;
import static org.samverk.cast.Cast.FARID;
import static org.samverk.cast.Cast.GRETA;
import static org.samverk.cast.Cast.VISITOR;

import java.util.LinkedHashMap;
import java.util.Map;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The pages that people open all day, each where the large demo has most to show.
record LargePages(JdbcClient jdbc, CastSetup cast) {
    /// Who opens what.
    record Visit(Cast reader, String path) {}

    Map<String, Visit> all() {
        var pages = new LinkedHashMap<String, Visit>();
        start(pages);
        groups(pages);
        chain(pages);
        people(pages);
        sites(pages);
        return pages;
    }

    private void start(Map<String, Visit> pages) {
        pages.put("start page", new Visit(ANNA, "/"));
        pages.put("start page of many groups", new Visit(FARID, "/"));
        pages.put("start page of a newcomer", new Visit(GRETA, "/"));
        pages.put("start page, unread", new Visit(FARID, "/?unread"));
        pages.put("start page, ideas", new Visit(ANNA, "/?kind=idea"));
        pages.put("news", new Visit(ANNA, "/news"));
        pages.put("one news", new Visit(ANNA, newest("news")));
        pages.put("topic", new Visit(ANNA, "/topics/hemtjänst"));
        pages.put("notifications", new Visit(FARID, "/notifications"));
        pages.put("planned posts", new Visit(ANNA, "/posts/scheduled"));
        pages.put("search", new Visit(ANNA, "/search?q=rutin"));
    }

    private void groups(Map<String, Visit> pages) {
        var group = largestGroup();
        pages.put("group", new Visit(ANNA, group));
        pages.put("group, unread", new Visit(ANNA, group + "?unread"));
        pages.put("members", new Visit(ANNA, group + "/members"));
        pages.put("files", new Visit(ANNA, group + "/files"));
        pages.put("about a group", new Visit(ANNA, group + "/about"));
        pages.put("drafts of a group", new Visit(ANNA, group + "/drafts"));
        pages.put("ideas of a group", new Visit(ANNA, group + "/ideas"));
        pages.put("groups", new Visit(ANNA, "/groups"));
        pages.put("groups for a newcomer", new Visit(GRETA, "/groups"));
        pages.put("longest conversation", new Visit(ANNA, longestConversation()));
        pages.put(
                "poll", new Visit(ANNA, path("join polls.poll q on q.subject_id = s.id order by q.voters desc, s.id")));
        pages.put(
                "must-read",
                new Visit(ANNA, path("join feed.post p on p.id = s.id and p.must_read order by s.active_at desc")));
        pages.put("one file", new Visit(ANNA, newest("file")));
    }

    private void chain(Map<String, Visit> pages) {
        pages.put("ideas", new Visit(ANNA, "/ideas"));
        pages.put("ideas by support", new Visit(ANNA, "/ideas?order=supported"));
        pages.put("ideas of a state", new Visit(ANNA, "/ideas?status=implemented"));
        pages.put("idea", new Visit(ANNA, path("join ideas.idea i on i.id = s.id order by i.supporters desc, s.id")));
        pages.put("draft", new Visit(EVA, newest("draft")));
        pages.put("drafts", new Visit(FARID, "/drafts"));
        pages.put("register", new Visit(ANNA, "/decisions"));
        pages.put("register, one year", new Visit(ANNA, "/decisions?year=2025"));
        pages.put(
                "decision",
                new Visit(ANNA, path("join decisions.entry e on e.request_id = s.id order by e.position desc")));
        pages.put("what waits for a decision", new Visit(CECILIA, "/decisions/waiting"));
        pages.put("publisher's desk", new Visit(DAVID, "/publisher"));
    }

    private void people(Map<String, Visit> pages) {
        pages.put("people", new Visit(ANNA, "/people"));
        pages.put("search for people", new Visit(ANNA, "/people?q=lind"));
        pages.put("person", new Visit(ANNA, "/people/" + busiest()));
        pages.put("timeline", new Visit(ANNA, "/people/" + busiest() + "/timeline"));
        pages.put("settings", new Visit(FARID, "/settings"));
        pages.put("settings of notifications", new Visit(FARID, "/settings/notifications"));
    }

    private void sites(Map<String, Visit> pages) {
        pages.put("intranet", new Visit(ANNA, "/pages"));
        pages.put("intranet page", new Visit(ANNA, decidedPage()));
        pages.put("public site", new Visit(VISITOR, "/public"));
        pages.put(
                "public page",
                new Visit(VISITOR, path("where s.kind = 'page' and s.audience = 'public' order by s.created_at desc")));
    }

    String largestGroup() {
        return path(
                "where s.kind = 'group' order by (select count(*) from access.membership m where m.group_id = s.id) desc");
    }

    String longestConversation() {
        return path("join chain.station t on t.subject_id = s.id where s.kind = 'post' order by t.comments desc, s.id");
    }

    private String decidedPage() {
        return path("join sites.page p on p.id = s.id order by p.decision_id is null, p.published_at desc");
    }

    private String newest(String kind) {
        return path("where s.kind = '" + kind + "' order by s.active_at desc, s.id");
    }

    /// The path of the first such thing that Anna sees.
    private String path(String condition) {
        return jdbc.sql("select s.path from access.subject s join access.visible_to(:anna) v on v = s.id " + condition
                        + " limit 1")
                .param("anna", cast.id(ANNA))
                .query(String.class)
                .single();
    }

    private String busiest() {
        return jdbc.sql("""
                select p.username from access.principal p join activity.entry e on e.actor_id = p.id
                where p.kind = 'member' group by p.id order by count(*) desc, p.id limit 1
                """).query(String.class).single();
    }
}
