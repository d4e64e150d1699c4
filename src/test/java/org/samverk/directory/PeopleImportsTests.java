package org.samverk.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.EVA;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.PersonRef;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.identity.Tokens;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problem;
import org.samverk.kernel.RefusedException;
import org.samverk.kernel.TimeSource;
import org.samverk.people.Cards;
import org.samverk.people.Leavers;
import org.samverk.people.NewPerson;
import org.samverk.people.People;
import org.samverk.people.Person;
import org.samverk.people.Profile;
import org.samverk.people.Units;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SamverkTest
class PeopleImportsTests {
    private static final String HEADER =
            "nyckel;namn;användarnamn;titel;enhetskod;enhetsnamn;överordnad enhet;telefon;e-post;chef;slutdatum\n";

    @Autowired
    private PeopleImports imports;

    @Autowired
    private PeopleImportWork work;

    @Autowired
    private People people;

    @Autowired
    private Cards cards;

    @Autowired
    private Units units;

    @Autowired
    private Leavers leavers;

    @Autowired
    private Tokens tokens;

    @Autowired
    private TimeSource time;

    @Autowired
    private CastSetup cast;

    @Autowired
    private JdbcClient jdbc;

    private final String word = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "x";

    /// Nobody whom this class makes known stays in the directory: the next file would close their accounts.
    @AfterEach
    void forgetTheDirectory() {
        jdbc.sql(
                        "update people.person set directory_key = null, directory_fields = '{}' where directory_key is not null")
                .update();
    }

    @Test
    void a_dry_run_says_what_would_change_and_changes_nothing() {
        var run = check(HEADER + line("1", "Ny Ett", "chef;k1;Enhet " + word + ";;0470-1;;;"));

        assertThat(run.counts()).containsEntry("new", 1).containsEntry("unit", 1);
        assertThat(people.find(Actor.SYSTEM, word + "1")).isEmpty();
        assertThat(imports.report(eva(), run.id()))
                .extracting(Entry::kind, Entry::name)
                .contains(tuple(Entry.Kind.NEW, "Ny Ett"));
    }

    @Test
    void people_units_and_managers_come_with_a_file_in_any_order() {
        var below = "Under " + word;
        take(HEADER
                + line(
                        "1",
                        "Under Ordnad",
                        "Handläggare;b" + word + ";" + below + ";a" + word + ";0470-1;u@example.se;" + word + "2;")
                + line("2", "Chef Ovan", "Enhetschef;a" + word + ";Över " + word + ";;;;;"));

        var person = person("1");
        assertThat(person.name()).isEqualTo("Under Ordnad");
        assertThat(person.unitName()).isEqualTo(below);
        assertThat(cards.managerOf(cast.actor(ANNA), person))
                .contains(person("2").ref());
        var tree = units.organisation(cast.actor(ANNA));
        assertThat(tree.above(person.unitId())).extracting(unit -> unit.name()).containsExactly("Över " + word);
        assertThat(tree.find(person.unitId()).orElseThrow().members()).isEqualTo(1);
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        var file = HEADER
                + line("1", "Ett", "T;e" + word + ";E " + word + ";;0470-1;a@example.se;" + word + "2;2199-01-01")
                + line("2", "Två", "T;e" + word + ";E " + word + ";;;;;");
        take(file);

        var again = check(file);

        assertThat(again.changesNothing()).isTrue();
        assertThat(again.count("unchanged")).isEqualTo(2);
        assertThat(imports.report(eva(), again.id())).isEmpty();
    }

    @Test
    void a_new_name_and_a_new_mail_are_the_same_person() {
        take(HEADER + line("1", "Anna Ogift", "Lärare;;;;;anna@example.se;;"));
        var before = person("1").id();

        var run = take(HEADER + line("1", "Anna Gift", "Rektor;;;;;gift@example.se;;"));

        assertThat(person("1").id()).isEqualTo(before);
        assertThat(person("1").name()).isEqualTo("Anna Gift");
        assertThat(imports.report(eva(), run.id(), Entry.Kind.CHANGED, 9))
                .extracting(Entry::field, Entry::was, Entry::is)
                .containsExactly(
                        tuple("name", "Anna Ogift", "Anna Gift"),
                        tuple("title", "Lärare", "Rektor"),
                        tuple("email", "anna@example.se", "gift@example.se"));
    }

    @Test
    void bad_lines_are_told_with_their_reasons_and_keep_nobody_else_out() {
        take(HEADER + line("1", "Kvar", "Lärare;;;;0470-1;;;"));

        var run = take(HEADER
                + ";Utan Nyckel;;;;;;;;;\n"
                + line("1", "", "Rektor;;;;;;;")
                + line("2", "Ny Två", "Lärare;okänd" + word + ";;;ring mig;inte@;ingen;31 mars")
                + line("2", "Samma Nyckel", "Lärare;;;;;;;"));

        assertThat(imports.report(eva(), run.id(), Entry.Kind.BAD, 9))
                .extracting(Entry::line, Entry::reason)
                .containsExactly(
                        tuple(2L, "directory.bad.noKey"),
                        tuple(3L, "directory.bad.noName"),
                        tuple(5L, "directory.bad.twice"));
        assertThat(imports.report(eva(), run.id(), Entry.Kind.NOTE, 9))
                .extracting(Entry::field)
                .containsExactlyInAnyOrder("phone", "email", "leaves", "unit", "manager");
        assertThat(person("1").active()).isTrue();
        assertThat(person("1").title()).isEqualTo("Lärare");
        assertThat(person("2").title()).isEqualTo("Lärare");
    }

    @Test
    void who_is_missing_has_left_is_signed_out_and_comes_back_with_the_next_file() {
        take(HEADER + line("1", "Stannar", "T;;;;;;;") + line("2", "Slutar", "T;;;;;;;"));
        var leaver = person("2");
        var token = tokens.create(cast.actor(leaver.id()), "Nyckel", 30).secret();
        assertThat(tokens.person(token)).isPresent();

        var run = take(HEADER + line("1", "Stannar", "T;;;;;;;"));

        assertThat(run.count("leaving")).isEqualTo(1);
        assertThat(person("2").active()).isFalse();
        assertThat(tokens.person(token)).isEmpty();

        take(HEADER + line("1", "Stannar", "T;;;;;;;") + line("2", "Slutar", "T;;;;;;;"));
        assertThat(person("2").active()).isTrue();
        assertThat(tokens.person(token)).isEmpty();
    }

    @Test
    void a_file_of_some_closes_nobody_and_a_last_day_that_has_passed_does() {
        take(HEADER + line("1", "Ett", "T;;;;;;;") + line("2", "Två", "T;;;;;;;"));

        var id = upload(HEADER + line("1", "Ett", "T;;;;;;;2020-01-31"));
        imports.check(eva(), id, null, false);
        imports.apply(eva(), id, false);

        assertThat(person("1").active()).isFalse();
        assertThat(person("2").active()).isTrue();
    }

    @Test
    void an_account_closes_when_the_last_day_has_passed() {
        take(HEADER + line("1", "Slutar Snart", "T;;;;;;;2199-01-31"));
        time.at(Instant.parse("2199-01-31T12:00:00Z"), leavers::closeDue);
        assertThat(person("1").active()).isTrue();

        time.at(Instant.parse("2199-02-01T12:00:00Z"), leavers::closeDue);
        assertThat(person("1").active()).isFalse();
    }

    @Test
    void whom_an_administrator_closed_out_stays_out() {
        var file = HEADER + line("1", "Avstängd", "T;;;;;;;");
        take(file);
        people.changeActive(eva(), word + "1", false);

        var run = take(file);

        assertThat(person("1").active()).isFalse();
        assertThat(run.count("note")).isEqualTo(1);
    }

    @Test
    void a_file_that_would_close_many_accounts_must_be_confirmed() {
        take(HEADER + lines(10));

        var id = upload(HEADER + lines(5));
        var run = imports.check(eva(), id, null, true);

        assertThat(run.closesMany()).isTrue();
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> imports.apply(eva(), id, false))
                .satisfies(
                        e -> assertThat(e.problems()).extracting(Problem::field).containsExactly("confirmed"));
        assertThat(person("9").active()).isTrue();
        assertThat(imports.require(eva(), id).state()).isEqualTo(PeopleImport.State.CHECKED);

        imports.apply(eva(), id, true);
        assertThat(person("9").active()).isFalse();
    }

    @Test
    void somebody_made_by_hand_is_the_same_when_the_file_says_their_user_name() {
        var id = people.create(Actor.SYSTEM, NewPerson.employee(word + "7", "För Hand", "Vikarie", null));
        cards.change(cast.actor(id), new Profile("112", "", null, "Hemma", List.of(), List.of(), "", false));

        take(HEADER + line("7", "Ur Katalogen", "Lärare;;;;;;;"));

        assertThat(person("7").id()).isEqualTo(id);
        assertThat(person("7").name()).isEqualTo("Ur Katalogen");
        assertThat(person("7").phone()).isEqualTo("112");
    }

    @Test
    void a_user_name_of_a_guest_or_of_somebody_else_in_the_directory_is_refused() {
        people.create(Actor.SYSTEM, NewPerson.guest(word + "8", "Gäst", ""));

        var run = check(HEADER + line("8", "Inte Gäst", "T;;;;;;;"));

        assertThat(run.count("bad")).isEqualTo(1);
        assertThat(run.count("new")).isZero();
    }

    @Test
    void what_the_directory_says_nobody_changes_themselves_until_it_says_nothing_more() {
        take(HEADER + line("1", "Ett", "T;;;;0470-1;;;"));
        var person = person("1");
        var actor = cast.actor(person.id());

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> cards.change(actor, profile("112", "egen@example.se")))
                .satisfies(
                        e -> assertThat(e.problems()).extracting(Problem::field).containsExactly("phone"));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> people.changePosition(eva(), person.username(), "Annat Namn", "T", null));
        cards.change(actor, profile("0470-1", "egen@example.se"));

        take(HEADER + line("1", "Ett", "T;;;;;;;"));
        assertThat(person("1").phone()).isEmpty();
        assertThat(person("1").email()).isEqualTo("egen@example.se");
        cards.change(actor, profile("112", "egen@example.se"));
    }

    @Test
    void a_leaver_is_a_former_employee_everywhere_when_the_rule_says_so_and_gets_the_name_back() {
        var file = HEADER
                + line("1", "Stannar", "T;;;;;;;")
                + line("2", "Hemlig Efternamn", "T;;;;112;hemlig@example.se;;");
        take(file);
        var leaver = person("2");
        leavers.change(eva(), false, "Tidigare medarbetare");
        try {
            take(HEADER + line("1", "Stannar", "T;;;;;;;"));
            assertThat(shown(leaver.id()).name()).isEqualTo("Tidigare medarbetare");
            assertThat(shown(leaver.id()).path()).doesNotContain(word);
            assertThat(people.find(cast.actor(ANNA), leaver.username())).isEmpty();
            var former = people.require(cast.actor(ANNA), shown(leaver.id()).username());
            assertThat(former.email() + former.phone() + former.about()).isEqualTo("null");
            assertThat(check(HEADER + line("1", "Stannar", "T;;;;;;;")).changesNothing())
                    .isTrue();

            take(file);
            assertThat(shown(leaver.id())).isEqualTo(leaver.ref());
        } finally {
            leavers.change(eva(), true, "Tidigare medarbetare");
        }
    }

    @Test
    void a_rule_that_changes_back_shows_the_names_of_those_who_had_left() {
        var id = people.create(Actor.SYSTEM, NewPerson.employee(word + "3", "Slutade Förr", "", null));
        people.changeActive(eva(), word + "3", false);
        try {
            leavers.change(eva(), false, "Tidigare medarbetare");
            assertThat(shown(id).name()).isEqualTo("Tidigare medarbetare");
        } finally {
            leavers.change(eva(), true, "Tidigare medarbetare");
        }
        assertThat(shown(id).name()).isEqualTo("Slutade Förr");
        assertThat(shown(id).username()).isEqualTo(word + "3");
    }

    @Test
    void files_are_read_in_all_the_ways_that_programs_write_them() {
        var text = HEADER + line("1", "Åsa Öberg", "Lärare;;;;;;;");
        var commas = "nyckel,namn,titel\n" + word + "1,\"Öberg, Åsa\",\"Säger \"\"hej\"\"\"";
        for (var charset : List.of("UTF-8", "windows-1252", "UTF-16")) {
            assertThat(read(text.getBytes(Charset.forName(charset)))).isEqualTo("Åsa Öberg");
        }
        assertThat(read(("\ufeff" + text).getBytes(StandardCharsets.UTF_8))).isEqualTo("Åsa Öberg");
        assertThat(read(text.replace(";", "\t").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("Åsa Öberg");
        assertThat(read(commas.getBytes(StandardCharsets.UTF_8))).isEqualTo("Öberg, Åsa");
    }

    @Test
    void what_is_no_table_is_refused() {
        for (var content : List.of("", "\n\n", "bara en kolumn\nett", "a;a\n1;2", "a;b\n\"öppet;2\n", "a;b\u0000\n")) {
            assertThatExceptionOfType(InvalidInputException.class).as(content).isThrownBy(() -> upload(content));
        }
    }

    @Test
    void only_administrators_import_and_a_file_is_taken_in_once() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> imports.upload(cast.actor(ANNA), "fil.csv", HEADER.getBytes(StandardCharsets.UTF_8)));
        var run = take(HEADER + line("1", "Ett", "T;;;;;;;"));
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> imports.apply(eva(), run.id(), true));
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> imports.apply(eva(), upload(HEADER + line("2", "Två", "T;;;;;;;")), true));
        assertThat(run.appliedBy()).isNotNull();
        assertThat(imports.columns(eva(), run.id())).isEmpty();
    }

    @Test
    void columns_must_fit_the_file() {
        var id = upload("a;b\n1;Ett\n");

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(
                        () -> imports.check(eva(), id, Map.of("key", "a", "title", "a", "place", "finns inte"), true))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(Problem::field)
                        .containsExactlyInAnyOrder("title", "place", "name"));
    }

    @Test
    void no_cell_of_the_report_is_a_formula() {
        var run = check(HEADER + line("1", "=cmd|' /C calc'!A0", "@SUM(A1);;;;+112;;;"));

        var report = ReportCsv.of(imports.report(eva(), run.id()), key -> key);

        assertThat(report).contains("'=cmd|").doesNotContainPattern("[;\"][=@+-]");
    }

    @Test
    void three_thousand_people_are_taken_in_beside_the_request_in_few_statements() {
        var file = HEADER
                + IntStream.rangeClosed(1, 3000)
                        .mapToObj(number -> line(
                                "" + number,
                                "Många " + number,
                                "T;e" + number % 40 + word + ";E" + number % 40 + word + ";;0470-" + number + ";;"
                                        + word + (number % 50 + 1) + ";"))
                        .collect(Collectors.joining());
        var id = upload(file);
        assertThat(cast.statements(() -> imports.check(eva(), id, null, true))).isLessThan(40);

        assertThat(imports.apply(eva(), id, false).state()).isEqualTo(PeopleImport.State.APPLYING);
        assertThat(cast.statements(() -> work.apply(id))).isLessThan(120);

        assertThat(imports.require(eva(), id).state()).isEqualTo(PeopleImport.State.APPLIED);
        assertThat(imports.require(eva(), id).done()).isEqualTo(3000);
        assertThat(person("3000").name()).isEqualTo("Många 3000");
        assertThat(check(file).changesNothing()).isTrue();
        var back = upload(HEADER + line("1", "Många 1", "T;;;;;;;"));
        imports.check(eva(), back, null, true);
        imports.apply(eva(), back, true);
        work.apply(back);
        assertThat(person("3000").active()).isFalse();
    }

    private Actor eva() {
        return cast.actor(EVA);
    }

    private @Nullable String read(byte[] content) {
        var id = imports.upload(eva(), "fil.csv", content);
        var run = imports.check(eva(), id, null, false);
        return imports.report(eva(), run.id(), Entry.Kind.NEW, 1).getFirst().name();
    }

    private UUID upload(String text) {
        return imports.upload(eva(), "fil.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private PeopleImport check(String text) {
        return imports.check(eva(), upload(text), null, true);
    }

    private PeopleImport take(String text) {
        var run = check(text);
        return imports.apply(eva(), run.id(), true);
    }

    /// @param rest from the title on
    private String line(String number, String name, String rest) {
        return word + number + ";" + name + ";" + word + number + ";" + rest + "\n";
    }

    private String lines(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> line("" + number, "Person " + number, "T;;;;;;;"))
                .collect(Collectors.joining());
    }

    private Person person(String number) {
        return people.require(Actor.SYSTEM, word + number);
    }

    private PersonRef shown(UUID id) {
        return jdbc.sql("select id, username, name, photo_id from access.principal where id = :id")
                .param("id", id)
                .query(PersonRef::of)
                .single();
    }

    private static Profile profile(String phone, String email) {
        return new Profile(phone, email, null, "", List.of(), List.of(), "", false);
    }
}
