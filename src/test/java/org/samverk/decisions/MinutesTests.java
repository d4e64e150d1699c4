package org.samverk.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Audience;
import org.samverk.access.Subjects;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Problem;
import org.samverk.kernel.RefusedException;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Disa, who decides, makes minutes of what she decided at a meeting.
@SamverkTest
class MinutesTests {
    @Autowired
    private MinutesKeeping keeping;

    @Autowired
    private Mandates mandates;

    @Autowired
    private Register register;

    @Autowired
    private Subjects subjects;

    @Autowired
    private CastSetup cast;

    @Autowired
    private BeanFactory program;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester mvc;

    private DeciderScene scene;
    private String first;
    private String second;

    @BeforeEach
    void two_decisions() {
        scene = new DeciderScene(program);
        first = scene.decided();
        second = scene.decided();
    }

    @Test
    void the_decisions_stand_in_the_order_of_the_register_under_their_numbers() {
        var made = keeping.keep(scene.holder, meeting(second, first, first.replace('/', '-')));

        assertThat(made.decisions()).isEqualTo(2);
        assertThat(keeping.entries(scene.holder, made))
                .extracting(RegisterEntry::number)
                .containsExactly(first, second);
        assertThat(made.peoplePresent()).containsExactly("Disa Beslutsfattare, enhetschef", "Vera Skribent");
        assertThat(keeping.list(scene.stranger, null, 50).items())
                .extracting(Minutes::id)
                .contains(made.id());
        assertThat(page(scene.stranger, made.path()))
                .contains("§ " + first, "§ " + second, "Beslutsmöte", "Vera Skribent", made.path() + "/pdf");
    }

    @Test
    void they_are_for_employees_who_may_read_every_decision_in_them() {
        var id = register.require(scene.holder, second).requestId();
        subjects.readdress(id, Audience.GROUP, scene.group);
        var made = keeping.keep(scene.holder, meeting(first, second));
        var open = keeping.keep(scene.holder, meeting(first));
        var stranger = scene.stranger;

        assertThat(keeping.require(scene.writer, made.id()).title()).isEqualTo("Beslutsmöte");
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> keeping.require(stranger, made.id()));
        assertThat(keeping.list(stranger, null, 50).items())
                .extracting(Minutes::id)
                .contains(open.id())
                .doesNotContain(made.id());
        assertThat(keeping.later(stranger, open)).isEmpty();
        subjects.grant(register.require(scene.holder, first).requestId(), cast.id(Cast.HUGO));
        assertThat(register.require(cast.actor(Cast.HUGO), first).number()).isEqualTo(first);
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> keeping.require(cast.actor(Cast.HUGO), open.id()));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> keeping.list(cast.actor(Cast.HUGO), null, 50));
    }

    @Test
    void only_whoever_decided_makes_them_or_an_administrator_and_only_of_what_they_see() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> keeping.keep(scene.stranger, meeting(first)));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> keeping.choices(scene.stranger, new MinutesQuery("", "", null, null)));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> keeping.keep(scene.holder, meeting(first, "1999/1")));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> keeping.keep(scene.holder, meeting(first, "\0", "x' or true")));
        assertThat(keeping.keep(cast.actor(Cast.EVA), meeting(first)).decisions())
                .isEqualTo(1);
        subjects.readdress(register.require(scene.holder, second).requestId(), Audience.GROUP, scene.group);
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> keeping.keep(cast.actor(Cast.EVA), meeting(first, second)));
    }

    @Test
    void one_chooses_among_ones_own_decisions_by_board_and_days() {
        var today = mandates.today();
        assertThat(choices(scene.holder, "", today, today)).containsExactly(first, second);
        assertThat(choices(scene.holder, scene.board, null, null)).containsExactly(first, second);
        assertThat(choices(scene.holder, "En annan nämnd", null, null)).isEmpty();
        assertThat(choices(scene.holder, "", today.plusDays(1), null)).isEmpty();
        assertThat(choices(scene.holder, "", null, today.minusDays(1))).isEmpty();
        assertThat(choices(cast.actor(Cast.EVA), scene.board, null, null)).containsExactly(first, second);
        var other = new DeciderScene(program);
        other.decided();
        assertThat(choices(other.holder, scene.board, null, null)).isEmpty();
    }

    @Test
    void what_stands_in_minutes_is_marked_and_not_chosen_again_by_itself() {
        keeping.keep(scene.holder, meeting(first));
        assertThat(keeping.choices(scene.holder, new MinutesQuery("", "", null, null)))
                .extracting(MinutesChoice::isTaken)
                .containsExactly(true, false);
        assertThat(page(scene.holder, "/decisions/minutes/new"))
                .contains("Står redan i ett protokoll.")
                .containsPattern("value=\"" + second.replace('/', '-') + "\"\\s+checked")
                .doesNotContainPattern("value=\"" + first.replace('/', '-') + "\"\\s+checked");
    }

    @Test
    void minutes_are_made_anew_and_never_changed_and_the_earlier_ones_say_so() {
        var made = keeping.keep(scene.holder, meeting(first, second));
        var again = keeping.keep(scene.holder, meeting(first, second));
        assertThat(keeping.later(scene.holder, made)).extracting(Minutes::id).containsExactly(again.id());
        assertThat(keeping.later(scene.holder, again)).isEmpty();
        assertThat(page(scene.holder, made.path())).contains("Det finns ett senare protokoll", again.path());
        refuses("update decisions.minutes set present = '' where id = :id", made.id());
        refuses("delete from decisions.minutes where id = :id", made.id());
        refuses("delete from decisions.minutes_entry where minutes_id = :id", made.id());
        var third = register.require(scene.holder, scene.decided()).position();
        refuses("insert into decisions.minutes_entry (minutes_id, position) values (:id, " + third + ")", made.id());
    }

    @Test
    void what_is_missing_or_wrong_is_said_at_its_field_and_what_was_typed_and_chosen_stays() {
        assertThatThrownBy(
                        () -> keeping.keep(scene.holder, new MinutesFields(null, null, null, " ", "", null, List.of())))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::field)
                                .containsExactlyInAnyOrder("numbers", "heldOn", "title", "present", "keeper"));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> keeping.keep(
                        scene.holder,
                        new MinutesFields(
                                "Möte", mandates.today().plusDays(1), "", "Disa", "Disa", "", List.of(first))));
        assertThat(mvc.post()
                        .uri("/decisions/minutes")
                        .with(cast.as(Objects.requireNonNull(scene.holder.id())))
                        .with(csrf())
                        .header("Accept-Language", "sv")
                        .param("title", "Månadens möte")
                        .param("heldOn", "i går")
                        .param("numbers", second.replace('/', '-')))
                .hasStatus(422)
                .bodyText()
                .contains("Månadens möte", "i går", "Skriv datumet som 2026-03-12.")
                .containsPattern("value=\"" + second.replace('/', '-') + "\"\\s+checked")
                .doesNotContainPattern("value=\"" + first.replace('/', '-') + "\"\\s+checked");
        assertThat(mvc.get()
                        .uri("/decisions/minutes/new?from=nu")
                        .with(cast.as(Objects.requireNonNull(scene.holder.id()))))
                .hasStatus(422);
        assertThat(mvc.get()
                        .uri("/decisions/minutes/new?from=nu")
                        .with(cast.as(Objects.requireNonNull(scene.stranger.id()))))
                .hasStatus(403);
    }

    @Test
    void a_form_that_is_sent_twice_makes_them_once() {
        var once = UUID.randomUUID().toString();
        var paths = List.of(send(once), send(once));
        assertThat(paths.getFirst()).isEqualTo(paths.getLast()).startsWith("/decisions/minutes/");
        assertThat(jdbc.sql("select count(*) from decisions.minutes where made_by = :person")
                        .param("person", scene.holder.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_program_makes_and_reads_them() {
        var made = mvc.post()
                .uri("/api/v1/decision-minutes")
                .with(cast.api(Cast.EVA))
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"title": "Beslutsmöte", "heldOn": "2026-03-12", "place": "Rum 2", "present": "Eva\\nDisa",
                         "keeper": "Eva Ek", "numbers": ["%s", "%s"]}
                        """.formatted(second, first))
                .exchange();
        assertThat(made)
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.decisions[*].number")
                .isEqualTo(List.of(first, second));
        assertThat(mvc.get()
                        .uri(String.valueOf(made.getResponse().getHeader("Location")))
                        .with(cast.api(Cast.GRETA)))
                .bodyJson()
                .extractingPath("$.present")
                .isEqualTo(List.of("Eva", "Disa"));
        assertThat(mvc.get().uri("/api/v1/decision-minutes").with(cast.api(Cast.GRETA)))
                .hasStatusOk()
                .bodyText()
                .contains("\"place\":\"Rum 2\"");
    }

    private String send(String once) {
        var answer = mvc.post()
                .uri("/decisions/minutes")
                .with(cast.as(Objects.requireNonNull(scene.holder.id())))
                .with(csrf())
                .param("once", once)
                .param("title", "Möte")
                .param("heldOn", mandates.today().toString())
                .param("present", "Disa")
                .param("keeper", "Disa")
                .param("numbers", first.replace('/', '-'))
                .exchange();
        assertThat(answer).hasStatus(303);
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }

    private void refuses(String sql, UUID minutes) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql(sql).param("id", minutes).update());
    }

    private List<String> choices(Actor actor, String board, @Nullable LocalDate from, @Nullable LocalDate to) {
        return keeping.choices(actor, new MinutesQuery("", board, from, to)).stream()
                .map(choice -> choice.entry().number())
                .toList();
    }

    private String page(Actor reader, String path) {
        var answer = mvc.get()
                .uri(path)
                .with(cast.as(Objects.requireNonNull(reader.id())))
                .header("Accept-Language", "sv")
                .exchange();
        assertThat(answer).as(path).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MinutesFields meeting(String... numbers) {
        return new MinutesFields(
                "Beslutsmöte",
                mandates.today(),
                "Kommunhuset",
                "Disa Beslutsfattare, enhetschef\n\n Vera Skribent ",
                "Sara Sekreterare",
                null,
                List.of(numbers));
    }
}
