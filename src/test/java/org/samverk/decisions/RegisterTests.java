package org.samverk.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.decisions.RegisterCheck.Fault;
import org.samverk.decisions.RegisterCheck.FaultKind;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.RefusedException;
import org.samverk.kernel.postgres.Database;
import org.samverk.revisions.Revisions;
import org.samverk.web.Messages;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The register: found again when a byte is changed, corrected and reconsidered by later entries, looked through,
/// reported and shown to inhabitants.
@SamverkTest
class RegisterTests {
    @Autowired
    BeanFactory program;

    @Autowired
    Decisions decisions;

    @Autowired
    Register register;

    @Autowired
    RegisterVerifier verifier;

    @Autowired
    VerifyCommand command;

    @Autowired
    Amendments amendments;

    @Autowired
    Publications publications;

    @Autowired
    Mandates mandates;

    @Autowired
    Revisions revisions;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CastSetup cast;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Messages messages;

    @Autowired
    Database database;

    private DeciderScene scene;

    @BeforeEach
    void set_the_scene() {
        scene = new DeciderScene(program);
    }

    @Test
    void an_extract_of_more_than_a_file_holds_is_refused_and_not_cut_off() {
        var numbers = List.of(scene.decided(), scene.decided());
        var query = new RegisterQuery(null, "", "", "", "", scene.board, null);

        assertThat(register.extract(scene.stranger, query, 2))
                .extracting(RegisterEntry::number)
                .containsExactlyElementsOf(numbers.reversed());
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> register.extract(scene.stranger, query, 1))
                .satisfies(refused -> {
                    assertThat(refused.messageKey()).isEqualTo("decisions.extract.tooMany");
                    assertThat(refused.arguments()).containsExactly(1);
                });
    }

    @Test
    void verifying_finds_one_changed_byte_in_any_column_and_names_the_entry() {
        var mandate = scene.mandate(scene.holder, scene.substituted(900L));
        var request = scene.request(mandate, 800L);
        var first = Objects.requireNonNull(decisions
                .decide(scene.substitute, request, new Ruling(Outcome.APPROVED, "Ja.", "Ett villkor."))
                .number());
        var number = amendments.correct(scene.holder, first, "Fel ord.").number();
        scene.decided();
        assertThat(command.run(List.of())).isZero();

        for (var named : List.of(first, number)) {
            for (var column : columns()) {
                assertThat(changed(named, column))
                        .as("changed %s of %s", column, named)
                        .isTrue();
            }
        }
        assertThat(verifier.verify().holds()).isTrue();
    }

    /// Changes one byte, asks what verifying says, and takes the change back.
    private boolean changed(String number, String column) {
        return asOwner(owner -> {
            constraints()
                    .forEach(name -> owner.sql("alter table decisions.entry drop constraint " + name + " cascade")
                            .update());
            var rows = owner.sql("update decisions.entry set %s = %s where number = :number"
                            .formatted(column, otherValue(column)))
                    .param("number", number)
                    .update();
            assertThat(rows).isEqualTo(1);
            var now = column.equals("number") ? number.substring(0, number.length() - 1) + "~" : number;
            return new RegisterVerifier(owner).verify().faults().contains(new Fault(FaultKind.SEAL, now));
        });
    }

    /// Whoever owns the tables, as a superuser does, switches the triggers off; the program itself cannot.
    private <T> T asOwner(Function<JdbcClient, T> act) {
        var login = database.owner();
        var source = new SingleConnectionDataSource(database.url(), login.user(), login.password(), true);
        source.setAutoCommit(false);
        try {
            var owner = JdbcClient.create(source);
            owner.sql("alter table decisions.entry disable trigger user").update();
            owner.sql("alter table revisions.revision disable trigger user").update();
            var answer = act.apply(owner);
            source.getConnection().rollback();
            return answer;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            source.destroy();
        }
    }

    private String otherValue(String column) {
        return switch (type(column)) {
            case "int4", "int8" -> "coalesce(" + column + ", 0) + 1";
            case "uuid" ->
                "overlay(coalesce(" + column + "::text, uuidv7()::text) placing " + "case right(coalesce(" + column
                        + "::text, '0'), 1) when '7' then '8' else '7' end from 36)::uuid";
            case "timestamptz" -> column + " + interval '1 microsecond'";
            default ->
                column.equals("number") || column.endsWith("hash") || column.endsWith("sha256")
                        ? "left(" + column + ", -1) || '~'"
                        : "coalesce(" + column + ", '') || '~'";
        };
    }

    private String type(String column) {
        return jdbc.sql("""
                select udt_name from information_schema.columns
                where table_schema = 'decisions' and table_name = 'entry' and column_name = :column
                """).param("column", column).query(String.class).single();
    }

    private List<String> columns() {
        return jdbc.sql("""
                select column_name from information_schema.columns
                where table_schema = 'decisions' and table_name = 'entry' order by ordinal_position
                """).query(String.class).list();
    }

    private List<String> constraints() {
        return jdbc.sql("""
                select conname from pg_constraint
                where conrelid = 'decisions.entry'::regclass and contype in ('c', 'f', 'u', 'p')
                """).query(String.class).list();
    }

    @Test
    void verifying_finds_an_entry_that_was_taken_out_and_one_that_was_taken_off_the_end() {
        var number = scene.decided();
        var next = scene.decided();

        assertThat(withoutEntry(number)).contains(new Fault(FaultKind.ORDER, next));
        assertThat(withoutEntry(next)).extracting(Fault::kind).contains(FaultKind.MISSING);
    }

    /// As `./run verify` does for somebody who looks at a console.
    @Test
    void the_command_ends_with_one_and_names_the_entry_of_which_a_byte_was_changed() {
        var number = scene.decided();
        var printed = new ByteArrayOutputStream();
        var console = System.err;
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            int ended = asOwner(owner -> {
                owner.sql("update decisions.entry set reasons = 'jA' || substr(reasons, 3) where number = :number")
                        .param("number", number)
                        .update();
                return new VerifyCommand(new RegisterVerifier(owner), messages).run(List.of());
            });
            assertThat(ended).isEqualTo(1);
        } finally {
            System.setErr(console);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains(number);
        assertThat(command.run(List.of())).isZero();
    }

    private List<Fault> withoutEntry(String number) {
        return asOwner(owner -> {
            owner.sql("delete from decisions.entry where number = :number")
                    .param("number", number)
                    .update();
            return new RegisterVerifier(owner).verify().faults();
        });
    }

    @Test
    void verifying_finds_a_text_that_was_changed() {
        var number = scene.decided();

        var faults = asOwner(owner -> {
            owner.sql("update revisions.revision set content = content || ' ' where subject_id = :draft")
                    .param("draft", scene.draft)
                    .update();
            return new RegisterVerifier(owner).verify().faults();
        });

        assertThat(faults).containsExactly(new Fault(FaultKind.TEXT, number));
    }

    @Test
    void what_was_sealed_in_the_first_form_still_holds() {
        var entry = register.require(scene.holder, scene.decided());

        assertThat(EntrySeal.canonical(entry)).contains("\nboard ").contains("\nearlier -\n");
        assertThat(EntrySeal.canonical("1", java.util.Map.of()))
                .startsWith("samverk-decision 1\nposition -\n")
                .doesNotContain("\nboard -")
                .endsWith("previous -\n");
    }

    @Test
    void a_mistake_is_corrected_by_a_later_entry_and_each_leads_to_the_other() {
        var number = scene.decided();
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> amendments.correct(scene.stranger, number, "Fel."));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> amendments.correct(scene.holder, number, " "));

        var correction = amendments.correct(scene.holder, number, "1 mars ska vara 1 maj.");

        assertThat(correction.more().earlier()).isEqualTo(number);
        assertThat(correction.outcome()).isEqualTo(Outcome.APPROVED);
        var earlier = register.require(scene.stranger, number);
        assertThat(register.later(scene.stranger, earlier))
                .extracting(RegisterEntry::number)
                .containsExactly(correction.number());
        assertThat(verifier.verify().holds()).isTrue();
    }

    @Test
    void a_decision_is_reconsidered_once_and_the_newest_stands() {
        var number = scene.decided();

        var newer = amendments.reconsider(scene.holder, number, Ruling.of(Outcome.DECLINED, "Nya uppgifter."));

        assertThat(newer.more().relation()).isEqualTo(Relation.RECONSIDERATION);
        assertThat(decisions.require(scene.holder, newer.requestId()).state()).isEqualTo(RequestState.DECLINED);
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> amendments.reconsider(scene.holder, number, Ruling.of(Outcome.APPROVED, "Igen.")));
        assertThat(amendments.rights(scene.holder, newer, List.of()).reconsider())
                .isTrue();
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> amendments.reconsider(scene.holder, newer.number(), Ruling.of(Outcome.APPROVED, "")));
    }

    @Test
    void the_register_is_looked_through_by_kind_decider_mandate_board_and_report() {
        var number = scene.decided();
        var other = scene.decided();
        register.report(scene.holder, other, mandates.today());

        assertThat(found("delegation", "", scene.board, null)).containsExactly(other, number);
        assertThat(found("execution", "", scene.board, null)).isEmpty();
        assertThat(found("", "VON 4.12", scene.board, false)).containsExactly(number);
        assertThat(found("", "", scene.board, true)).containsExactly(other);
        assertThat(found("", "VON 9", scene.board, null)).isEmpty();
    }

    private List<String> found(String kind, String mandate, String board, @Nullable Boolean reported) {
        var query = new RegisterQuery(null, "", kind, "", mandate, board, reported);
        return register.list(scene.stranger, query, null, 50).items().stream()
                .map(RegisterEntry::number)
                .toList();
    }

    @Test
    void several_decisions_are_reported_to_the_board_on_one_day_or_none_is() {
        var numbers = List.of(scene.decided(), scene.decided());
        assertThat(register.unreported(scene.holder)).contains(new BoardCount(scene.board, 2));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> register.report(scene.stranger, numbers, mandates.today()));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> register.report(scene.holder, List.of(), mandates.today()));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(
                        () -> register.report(scene.holder, List.of(numbers.getFirst(), "1999-1"), mandates.today()));
        assertThat(register.unreported(scene.holder)).contains(new BoardCount(scene.board, 2));

        register.report(scene.holder, numbers, mandates.today());

        assertThat(register.unreported(scene.holder))
                .extracting(BoardCount::board)
                .doesNotContain(scene.board);
        assertThat(verifier.verify().holds()).isTrue();
    }

    @Test
    void inhabitants_read_what_is_marked_for_them_and_reasons_only_when_those_are_too() {
        var number = scene.decided();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> publications.require(Actor.VISITOR, number));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> publications.show(scene.stranger, number, true));

        publications.show(scene.holder, number, false);

        var shown = publications.require(Actor.VISITOR, number);
        assertThat(shown.roleTitle()).isEqualTo("Enhetschef");
        assertThat(shown.reasons()).isNull();
        assertThat(shown.toString()).doesNotContain("Disa");
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> publications.show(scene.holder, number, true));
        publications.hide(scene.holder, number);
        publications.show(scene.holder, number, true);
        assertThat(publications.require(Actor.VISITOR, number).reasons()).isEqualTo("Ja, så här.");
        publications.hide(scene.holder, number);
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> publications.require(Actor.VISITOR, number));
    }

    @Test
    void a_table_for_spreadsheets_has_nothing_that_one_would_compute() {
        var fields = new MandateFields(
                "=1+2", "Formler", "Besluta.", scene.board, "Chef", scene.holder.requirePerson(), null, null);
        var number = scene.decided(mandates.add(Actor.SYSTEM, fields));

        assertThat(mvc.get().uri("/decisions/extract.csv").with(cast.as(scene.holder.requirePerson())))
                .bodyText()
                .contains("\"" + number + "\"", "\"'=1+2\"")
                .doesNotContain("\"=1+2");
    }

    @Test
    void working_material_is_in_no_extract() {
        var waiting = scene.request(scene.mandate);

        var all = register.list(scene.writer, new RegisterQuery(null, ""), null, 100);
        assertThat(all.items()).extracting(RegisterEntry::requestId).doesNotContain(waiting);
        assertThat(publications.list(Actor.VISITOR, "", null, 100).items())
                .extracting(PublicDecision::board)
                .doesNotContain(scene.board);
    }
}
