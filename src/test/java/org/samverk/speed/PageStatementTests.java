package org.samverk.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.EVA;
import static org.samverk.cast.Cast.FARID;
import static org.samverk.cast.Cast.GRETA;

import java.time.Duration;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.LargeTest;
import org.samverk.feed.NewPost;
import org.samverk.feed.Posts;
import org.samverk.groups.Groups;
import org.samverk.kernel.TimeSource;
import org.samverk.people.Writing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/// A page costs as many statements where there is much as where there is little.
@LargeTest
class PageStatementTests {
    /// What any page may cost, the shell with its rail and bell included.
    private static final int MOST = 41;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CastSetup cast;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Groups groups;

    @Autowired
    Posts posts;

    @Autowired
    Writing writing;

    @Autowired
    TimeSource time;

    @Test
    void no_page_costs_many_statements() {
        SoftAssertions.assertSoftly(softly -> new LargePages(jdbc, cast)
                .all()
                .forEach((name, visit) -> softly.assertThat(statements(visit.reader(), visit.path()))
                        .as("%s, %s", name, visit.path())
                        .isLessThan(MOST)));
    }

    @Test
    void the_board_of_ideas_costs_the_same_for_one_as_for_twenty() {
        assertSame(EVA, "/ideas?status=evaluating", "/ideas");
    }

    @Test
    void an_idea_costs_the_same_however_many_back_it_and_discuss_it() {
        assertSame(ANNA, idea("i.supporters + t.comments"), idea("- i.supporters - t.comments"));
    }

    @Test
    void the_register_costs_the_same_for_one_entry_as_for_a_page_of_them() {
        var number = path("select number as path from decisions.entry order by position desc limit 1");
        assertSame(EVA, "/decisions?q=" + number, "/decisions");
    }

    @Test
    void a_draft_costs_the_same_with_one_revision_as_with_three() {
        assertSame(EVA, draft(1), draft(3));
    }

    @Test
    void the_people_cost_the_same_for_one_as_for_a_page_of_them() {
        assertSame(ANNA, "/people?q=hugo", "/people");
    }

    @Test
    void a_person_costs_the_same_however_much_they_write_and_belong_to() {
        assertSame(ANNA, person("count(*)"), person("count(*) desc"));
    }

    @Test
    void the_settings_cost_the_same_for_a_member_of_many_groups() {
        assertThat(statements(FARID, "/settings")).isEqualTo(statements(ANNA, "/settings"));
        assertThat(statements(FARID, "/settings/notifications")).isEqualTo(statements(ANNA, "/settings/notifications"));
    }

    @Test
    void a_topic_costs_the_same_for_one_post_as_for_a_page_of_them() {
        transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            write("Något om #ovanligt");
            var one = statements(ANNA, "/topics/ovanligt");
            for (var i = 0; i < 9; i++) {
                write("Mer om #ovanligt " + i);
            }
            assertThat(statements(ANNA, "/topics/ovanligt")).isEqualTo(one);
        });
    }

    @Test
    void planned_posts_cost_the_same_for_one_as_for_ten() {
        transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            plan();
            var one = statements(ANNA, "/posts/scheduled");
            for (var i = 0; i < 9; i++) {
                plan();
            }
            assertThat(statements(ANNA, "/posts/scheduled")).isEqualTo(one);
        });
    }

    @Test
    void news_cost_the_same_for_one_as_for_all() {
        transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            var all = statements(GRETA, "/news");
            jdbc.sql(
                            "delete from access.subject where kind = 'news' and id <> (select id from feed.news order by published_at limit 1)")
                    .update();
            assertThat(statements(GRETA, "/news")).isEqualTo(all);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisation", "public"})
    void a_page_of_a_site_costs_the_same_wherever_it_lies(String audience) {
        assertSame(ANNA, sitePage(audience, "asc"), sitePage(audience, "desc"));
    }

    private void assertSame(Cast reader, String little, String much) {
        assertThat(statements(reader, much))
                .as("%s compared with %s", much, little)
                .isEqualTo(statements(reader, little));
    }

    private int statements(Cast reader, String path) {
        return cast.statements(() -> get(reader, path));
    }

    private void get(Cast reader, String path) {
        assertThat(mvc.get().uri(path).with(cast.as(reader))).as(path).hasStatusOk();
    }

    private void plan() {
        var anna = cast.actor(ANNA);
        var group = groups.mine(anna).getFirst();
        var tomorrow = time.instant().plus(Duration.ofDays(1));
        posts.post(anna, group.id(), new NewPost(writing.markdown(anna, "Senare"), false, false, tomorrow, null));
    }

    private void write(String words) {
        var anna = cast.actor(ANNA);
        posts.post(anna, groups.mine(anna).getFirst().id(), writing.markdown(anna, words));
    }

    /// With an answer and a comment at least, so that each page shows the same parts.
    private String idea(String order) {
        return path("""
                select '/ideas/' || i.number as path from ideas.idea i join chain.station t on t.subject_id = i.id
                where i.group_id is null and i.status = 'implemented' and t.comments > 0 and i.supporters > 0
                  and not exists (select from chain.link l where l.from_id = i.id)
                order by %s, i.number limit 1
                """.formatted(order));
    }

    private String draft(int revisions) {
        return path("""
                select s.path from access.subject s join access.circle c on c.id = s.group_id and c.visibility = 'open'
                join documents.draft d on d.id = s.id
                where d.state = 'working' and d.origin_id is null
                  and (select count(*) from revisions.revision r where r.subject_id = s.id) = %d
                order by not exists (select from chain.link l where l.from_id = s.id), s.id desc limit 1
                """.formatted(revisions));
    }

    private String person(String order) {
        return path("""
                select '/people/' || p.username as path from access.principal p
                join conversations.comment c on c.author_id = p.id
                join access.membership m on m.person_id = p.id and m.role = 'member'
                where p.username like '%%.0%%' and exists (select from feed.post f where f.author_id = p.id)
                group by p.id order by %s, p.id limit 1
                """.formatted(order));
    }

    private String sitePage(String audience, String order) {
        return path("""
                select s.path from access.subject s join sites.page p on p.id = s.id
                where s.audience = '%s' and p.decision_id is null and p.parent_id is not null
                order by (select count(*) from sites.page b where b.parent_id in (p.id, p.parent_id)) %s, p.id limit 1
                """.formatted(audience, order));
    }

    private String path(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
