package org.samverk.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.cast.Cast.FARID;
import static org.samverk.cast.Cast.GRETA;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.TimeSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Somebody with full read access to the database wants to know who objected.
@SamverkTest
class AnonymityTests {
    private static final List<Cast> VOTERS = List.of(ANNA, BJORN, FARID, GRETA);

    @Autowired
    private AdviceRounds rounds;

    @Autowired
    private Stances stances;

    @Autowired
    private RoundClosings closings;

    @Autowired
    private BeanFactory program;

    @Autowired
    private CastSetup cast;

    @Autowired
    private TimeSource time;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester mvc;

    private AskingGroup scene;

    @BeforeEach
    void group() {
        scene = new AskingGroup(program, ANNA, FARID, GRETA);
    }

    /// Whoever objects, and in whichever order people answer, what can be read of the stances is the same to the byte.
    @Test
    void what_lies_in_the_database_does_not_depend_on_who_took_which_stance_or_when() {
        var seen = new ArrayList<String>();
        for (var objector : VOTERS) {
            var order = new ArrayList<>(VOTERS);
            Collections.rotate(order, seen.size());
            var round = answered(order, objector, "Det är halt.");
            seen.add(jdbc.sql("select ballots::text from advice.urn where round_id = :round")
                    .param("round", round)
                    .query(String.class)
                    .single());
        }
        assertThat(seen).hasSize(VOTERS.size()).containsOnly(seen.getFirst());
        assertThat(seen.getFirst()).contains("Det är halt.");
    }

    /// Every column of every table of every schema is searched for the reason: it lies in the urn and nowhere else, not
    /// in an activity, an event, a kept form, a session or a job.
    @Test
    void the_words_lie_in_the_urn_and_nowhere_else() {
        var reason = "Grundlig invändning " + UUID.randomUUID();
        answered(VOTERS, FARID, reason);
        var found = new ArrayList<String>();
        tables().forEach((table, columns) -> {
            if (contains(table, reason)) {
                found.add(table);
            }
        });
        assertThat(found).containsExactly("advice.urn");
    }

    /// One row holds all stances: it has one place (ctid), one transaction (xmin), no key made in the order of time and
    /// no sequence; and no table that holds a stance holds a person.
    @Test
    void no_join_no_time_and_no_place_separates_the_stances() {
        var round = answered(VOTERS, FARID, "Det är halt.");
        assertThat(count("select count(distinct (ctid, xmin::text)) from advice.urn where round_id = :round", round))
                .isEqualTo(1);
        assertThat(count("select count(*) from advice.stance where round_id = :round", round))
                .isZero();
        var tables = tables();
        assertThat(tables.get("advice.urn")).containsExactlyInAnyOrder("round_id", "ballots");
        assertThat(tables.get("advice.answered")).containsExactlyInAnyOrder("round_id", "person_id");
        assertThat(jdbc.sql("""
                        select sequencename from pg_sequences where schemaname = 'advice'
                        """).query(String.class).list()).isEmpty();
        assertThat(jdbc.sql("""
                        select jsonb_object_keys(b) from advice.urn u, jsonb_array_elements(u.ballots) b
                        where u.round_id = :round
                        """).param("round", round).query(String.class).list())
                .containsOnly("marks", "reason");
    }

    /// The last who answered shares a transaction with the row of all stances, not with one of them.
    @Test
    void the_transaction_of_the_last_answer_touched_all_stances_alike() {
        var first = answered(List.of(FARID, ANNA, BJORN, GRETA), FARID, "Det är halt.");
        var last = answered(List.of(ANNA, BJORN, GRETA, FARID), FARID, "Det är halt.");
        for (var round : List.of(first, last)) {
            assertThat(count("""
                            select jsonb_array_length(u.ballots)::int from advice.urn u
                            join advice.answered a on a.round_id = u.round_id and a.xmin = u.xmin
                            where u.round_id = :round
                            """, round)).isEqualTo(VOTERS.size());
        }
    }

    /// A form that comes after its session has lapsed is kept in the next one, in the database; this one is not.
    @Test
    void an_answer_that_comes_too_late_for_its_session_is_not_kept() {
        var round = open();
        var reason = "Sen invändning " + UUID.randomUUID();
        assertThat(mvc.get().uri("/advice/" + round).with(cast.as(ANNA)))
                .bodyText()
                .contains("name=\"_unkept\"");
        sendLate(round, Map.of("choice", "3", "reason", reason, "_unkept", "1"));
        assertThat(sessionsWith(reason)).isZero();
        sendLate(round, Map.of("choice", "3", "reason", reason));
        assertThat(sessionsWith(reason)).as("of any other form").isEqualTo(1);
    }

    private void sendLate(UUID round, Map<String, String> fields) {
        var form = mvc.post().uri("/advice/" + round + "/stance").header("Sec-Fetch-Site", "same-origin");
        fields.forEach(form::formField);
        assertThat(form).hasStatus(303);
    }

    private int sessionsWith(String words) {
        return jdbc.sql("""
                select count(*) from web.spring_session_attributes
                where position(convert_to(:words, 'UTF8') in attribute_bytes) > 0
                """).param("words", words).query(Integer.class).single();
    }

    @Test
    void nothing_that_people_did_tells_of_an_answer() {
        var round = answered(VOTERS, FARID, "Det är halt.");
        assertThat(jdbc.sql("select distinct kind from activity.entry where subject_id = :round")
                        .param("round", round)
                        .query(String.class)
                        .list())
                .containsExactly("ADVICE_ASKED");
    }

    @Test
    void it_cannot_be_changed_and_shows_only_when_closed_and_three_have_answered() {
        var round = answered(List.of(ANNA, FARID), FARID, "Det är halt.");
        assertThatThrownBy(() -> stances.answer(cast.actor(FARID), round, List.of(1, 0, 0), ""))
                .isInstanceOf(ConflictException.class);
        assertThat(stances.shown(rounds.require(cast.actor(BJORN), round))).isEmpty();
        var closed = closings.close(cast.actor(BJORN), round);
        assertThat(stances.hidden(closed)).isEqualTo("advice.hidden.few");
        assertThat(stances.shown(closed)).isEmpty();
        var enough = answered(List.of(ANNA, FARID, BJORN), FARID, "Det är halt.");
        assertThat(stances.shown(rounds.require(cast.actor(BJORN), enough))).isEmpty();
        assertThat(stances.shown(closings.close(cast.actor(BJORN), enough)))
                .hasSize(3)
                .allSatisfy(stance -> assertThat(stance.person()).isNull());
    }

    @Test
    void the_database_itself_keeps_names_away_and_the_round_anonymous() {
        var round = answered(List.of(ANNA), FARID, "");
        assertThatThrownBy(() -> jdbc.sql("""
                        insert into advice.stance (round_id, person_id, marks, reason, at)
                        values (:round, :person, '{1,0,0}', '', now())
                        """)
                        .param("round", round)
                        .param("person", cast.id(ANNA))
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("update advice.round set anonymous = false where id = :round")
                        .param("round", round)
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    private UUID answered(List<Cast> order, Cast objector, String reason) {
        var round = open();
        for (var voter : order) {
            var objects = voter == objector;
            var marks = objects ? List.of(0, 0, 1) : List.of(1, 0, 0);
            stances.answer(cast.actor(voter), round, marks, objects ? reason : "");
        }
        return round;
    }

    private UUID open() {
        return scene.ask(Asking.in(scene.id(), Method.CONSENT).shown().unnamed())
                .id();
    }

    private LinkedHashMap<String, List<String>> tables() {
        var tables = new LinkedHashMap<String, List<String>>();
        jdbc.sql("""
                select c.table_schema || '.' || c.table_name as name, c.column_name
                from information_schema.columns c
                join information_schema.tables t using (table_schema, table_name)
                where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')
                order by 1, 2
                """).query(row -> {
            tables.computeIfAbsent(row.getString("name"), name -> new ArrayList<>())
                    .add(row.getString("column_name"));
        });
        return tables;
    }

    private boolean contains(String table, String words) {
        return jdbc.sql("select exists (select from " + table + " t where strpos(cast(t as text), :words) > 0)")
                .param("words", words)
                .query(Boolean.class)
                .single();
    }

    private int count(String sql, UUID round) {
        return jdbc.sql(sql).param("round", round).query(Integer.class).single();
    }
}
