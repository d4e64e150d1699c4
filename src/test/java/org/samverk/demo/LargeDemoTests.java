package org.samverk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.EVA;
import static org.samverk.cast.Cast.FARID;
import static org.samverk.cast.Cast.GRETA;
import static org.samverk.cast.Cast.HUGO;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.LargeTest;
import org.samverk.decisions.Register;
import org.samverk.decisions.RegisterQuery;
import org.samverk.groups.Group;
import org.samverk.groups.Groups;
import org.samverk.people.Units;
import org.samverk.richtext.RichText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The large demo holds what the program promises of its data, although no verb of the program made it.
@LargeTest
class LargeDemoTests {
    @Autowired
    DemoSetup setup;

    @Autowired
    CastSetup cast;

    @Autowired
    Groups groups;

    @Autowired
    Units units;

    @Autowired
    Register register;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Test
    void a_few_groups_are_large_and_many_are_small() {
        var sizes = jdbc.sql("select count(*) from access.membership group by group_id order by 1 desc")
                .query(Integer.class)
                .list();
        assertThat(sizes.getFirst()).isGreaterThan(4 * sizes.get(sizes.size() / 2));
        assertThat(units.tree(Actor.SYSTEM)).anyMatch(unit -> unit.name().startsWith("Förskolan "));
    }

    @Test
    void few_conversations_are_long_and_many_are_short() {
        var lengths = jdbc.sql("""
                select count(c.id) from feed.post p left join conversations.comment c on c.subject_id = p.id
                group by p.id order by 1 desc
                """).query(Integer.class).list();
        assertThat(lengths.getFirst()).isGreaterThan(80);
        assertThat(lengths.get(lengths.size() / 2)).isLessThan(3);
    }

    @Test
    void anna_is_in_the_largest_groups_farid_in_many_greta_in_none_and_hugo_in_one() {
        assertThat(groups(ANNA)).extracting(Group::name).contains("Hemtjänst", "Skola");
        assertThat(groups(FARID)).hasSizeGreaterThan(30);
        assertThat(groups(GRETA)).isEmpty();
        assertThat(groups(HUGO)).hasSize(1);
    }

    @Test
    void the_register_holds_from_its_first_entry_to_its_last() {
        var eva = cast.actor(EVA);
        var newest =
                register.list(eva, new RegisterQuery(null, ""), null, 1).items().getFirst();

        var verification = register.verify(eva, newest.number());

        assertThat(verification.firstBroken()).isNull();
        assertThat(verification.holds()).isTrue();
        assertThat((int) verification.checked())
                .isEqualTo(count("decisions.entry"))
                .isGreaterThan(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "feed.post",
                "feed.news",
                "conversations.comment",
                "ideas.idea",
                "ideas.response",
                "revisions.revision"
            })
    void every_text_is_written_as_the_program_writes_it(String table) {
        var texts = jdbc.sql("select content from " + table).query(String.class).list();
        assertThat(texts)
                .isNotEmpty()
                .allSatisfy(
                        text -> assertThat(RichText.parse(text).canonicalJson()).isEqualTo(text));
    }

    @Test
    void every_seal_is_true() {
        assertThat(count("""
                revisions.revision
                where sha256 <> encode(sha256(convert_to(title || E'\\n' || content, 'UTF8')), 'hex')
                """)).isZero();
        assertThat(count("""
                chain.link l where l.sha256 is not null
                  and not exists (select from revisions.revision r where r.sha256 = l.sha256)
                """)).isZero();
    }

    @Test
    void topics_are_those_that_stand_in_the_texts() {
        assertThat(
                        count(
                                "feed.topic t join feed.post p on p.id = t.post_id where p.content not like '%#' || t.word || '%'"))
                .isZero();
        assertThat(
                        count(
                                "feed.post p where p.content like '%#%' and not exists (select from feed.topic t where t.post_id = p.id)"))
                .isZero();
    }

    @Test
    void everything_that_is_seen_has_its_thin_row_its_station_and_its_act() {
        for (var table : List.of("feed.post", "ideas.idea", "documents.draft", "decisions.request", "sites.page")) {
            assertThat(count(table + " x where not exists (select from chain.station s where s.subject_id = x.id)"))
                    .as(table)
                    .isZero();
        }
        assertThat(count("""
                access.subject s where s.kind in ('post', 'idea', 'draft', 'page', 'group')
                  and not exists (select from activity.entry e where e.subject_id = s.id)
                """)).isZero();
    }

    @Test
    void figures_that_are_kept_are_those_that_can_be_counted() {
        assertThat(count("""
                ideas.idea i where i.supporters <> (select count(*) from ideas.support s where s.idea_id = i.id)
                """)).isZero();
        assertThat(count("""
                chain.station t join feed.post p on p.id = t.subject_id
                where t.comments <> (select count(*) from conversations.comment c where c.subject_id = p.id)
                """)).isZero();
        assertThat(count("""
                polls.option o
                join polls.poll p using (subject_id)
                where not p.anonymous and o.votes <> (select count(*) from polls.choice c
                                                      where c.subject_id = o.subject_id and c.number = o.number)
                """)).isZero();
    }

    @Test
    void nothing_has_happened_in_the_future_and_nothing_before_what_it_answers() {
        assertThat(count("access.subject where active_at > now() or created_at > active_at"))
                .isZero();
        assertThat(count("activity.entry where at > now()")).isZero();
        assertThat(
                        count(
                                "conversations.comment c join conversations.comment p on p.id = c.parent_id where p.created_at > c.created_at"))
                .isZero();
        assertThat(
                        count(
                                "conversations.comment c join access.subject s on s.id = c.subject_id where s.created_at > c.created_at"))
                .isZero();
    }

    @Test
    void whoever_writes_in_a_group_is_in_it() {
        assertThat(count("""
                feed.post p where not exists (select from access.membership m
                                              where m.group_id = p.group_id and m.person_id = p.author_id)
                """)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"post", "idea", "draft", "decision", "page", "group", "news", "file"})
    void every_kind_of_thing_can_be_opened(String kind) {
        var paths = jdbc.sql("select path from access.subject where kind = :kind order by active_at desc, id limit 3")
                .param("kind", kind)
                .query(String.class)
                .list();
        assertThat(paths)
                .isNotEmpty()
                .allSatisfy(path -> assertThat(mvc.get().uri(path).with(cast.as(EVA)))
                        .as(path)
                        .hasStatus(seen(path) || kind.equals("news") ? 200 : 404));
    }

    @Test
    void a_second_start_makes_nothing() {
        var before = count("access.subject");
        setup.run(new DefaultApplicationArguments());
        assertThat(count("access.subject")).isEqualTo(before);
    }

    private boolean seen(String path) {
        return jdbc.sql(
                        "select exists (select from access.subject s join access.visible_to(:eva) v on v = s.id where s.path = :path)")
                .param("eva", cast.id(EVA))
                .param("path", path)
                .query(Boolean.class)
                .single();
    }

    private List<Group> groups(Cast member) {
        return groups.mine(cast.actor(member));
    }

    private int count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Integer.class).single();
    }
}
