package org.samverk.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.cast.Cast.FARID;
import static org.samverk.cast.Cast.GRETA;
import static org.samverk.cast.Cast.HUGO;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Where else than in its group a round is met: in feeds and by search.
@SamverkTest
class AdviceInFeedTests {
    @Autowired
    private BeanFactory program;

    @Autowired
    private CastSetup cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester mvc;

    private AskingGroup scene;

    @BeforeEach
    void group() {
        scene = new AskingGroup(program, ANNA, FARID);
    }

    @Test
    void a_round_is_found_by_its_question_by_those_who_see_it() {
        var word = "grusvägsfråga" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
        var round = scene.ask(Asking.in(scene.id(), Method.VOTE).titled("Ska vi laga " + word + "?"));

        cast.untilAllIsFound();
        assertThat(page(ANNA, "/search?q=" + word)).contains(round.path(), "Rådfrågningar", scene.group.name());
        for (var other : new Cast[] {GRETA, HUGO}) {
            assertThat(page(other, "/search?q=" + word)).doesNotContain(round.path());
        }
    }

    @Test
    void a_round_stands_in_the_feed_of_its_group_and_of_its_members() {
        var round = scene.ask(Asking.in(scene.id(), Method.VOTE).titled("Ska vi laga grusvägen?"));

        for (var path : new String[] {scene.group.path(), "/?kind=advice"}) {
            assertThat(page(ANNA, path))
                    .as(path)
                    .contains(round.path(), BJORN.fullName() + " frågade om råd", "Rådfrågning");
        }
        assertThat(page(ANNA, "/?kind=draft")).doesNotContain(round.path());
        assertThat(page(GRETA, "/?kind=advice")).doesNotContain(round.path());
    }

    @Test
    void who_opens_a_round_has_read_it_and_of_an_anonymous_one_nothing_is_noted() {
        var named = scene.ask(Asking.in(scene.id(), Method.CONSENT));
        var anonymous = scene.ask(Asking.in(scene.id(), Method.CONSENT).unnamed());
        page(ANNA, named.path());
        page(ANNA, anonymous.path());

        assertThat(readings(named)).isEqualTo(1);
        assertThat(readings(anonymous)).isZero();
    }

    private int readings(Round round) {
        return jdbc.sql("select count(*) from conversations.reading where subject_id = :round and person_id = :anna")
                .param("round", round.id())
                .param("anna", cast.id(ANNA))
                .query(Integer.class)
                .single();
    }

    private String page(Cast reader, String path) {
        var answer = mvc.get()
                .uri(path)
                .with(cast.as(reader))
                .header("Accept-Language", "sv")
                .exchange();
        assertThat(answer).as(path).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
