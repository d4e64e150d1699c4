package org.samverk.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Circles;
import org.samverk.access.MembershipRole;
import org.samverk.access.Memberships;
import org.samverk.access.Principals;
import org.samverk.access.Visibility;
import org.samverk.cast.SamverkTest;
import org.samverk.coediting.NewSteps;
import org.samverk.coediting.Steps;
import org.samverk.coediting.Taken;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.RefusedException;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.samverk.richtext.RichText;
import org.springframework.beans.factory.annotation.Autowired;

/// Several write on one draft; the text begins as one paragraph, "Hej".
@SamverkTest
class DraftTextsTests {
    @Autowired
    private Drafts drafts;

    @Autowired
    private DraftTexts texts;

    @Autowired
    private DraftHistory history;

    @Autowired
    private Principals principals;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Circles circles;

    private final UUID group = UUID.randomUUID();
    private Actor writer = Actor.VISITOR;
    private Actor colleague = Actor.VISITOR;
    private UUID draft = UUID.randomUUID();

    @BeforeEach
    void a_draft_in_a_closed_group() {
        circles.create(group, Visibility.CLOSED);
        writer = member(MembershipRole.MEMBER);
        colleague = member(MembershipRole.MEMBER);
        draft = drafts.start(writer, group, "Titel", text("Hej"), null);
    }

    @Test
    void what_one_writes_is_there_for_the_other() {
        var opened = texts.open(writer, draft);

        var taken = texts.take(writer, draft, typed(opened.version(), "a", 4, " du"));

        assertThat(taken).isEqualTo(new Taken(1, null));
        assertThat(words()).isEqualTo("Hej du");
        assertThat(texts.since(colleague, draft, 0).clients()).containsExactly("a");
    }

    @Test
    void who_was_second_is_told_what_the_first_did_and_nothing_of_theirs_is_taken() {
        texts.open(writer, draft);
        texts.take(writer, draft, typed(0, "a", 4, " du"));

        var taken = texts.take(colleague, draft, typed(0, "b", 4, " ni"));

        assertThat(taken.missed()).extracting(Steps::clients).isEqualTo(List.of("a"));
        assertThat(words()).isEqualTo("Hej du");
    }

    @Test
    void what_does_not_fit_is_refused_with_a_reason_and_the_text_stays_as_it_was() {
        texts.open(writer, draft);

        for (var hostile : List.of(
                step(700, 700, "{\"type\":\"text\",\"text\":\"x\"}"),
                step(1, 1, "{\"type\":\"script\"}"),
                step(1, 1, "{\"type\":\"table\"}"),
                step(
                        1,
                        1,
                        "{\"type\":\"text\",\"text\":\"x\",\"marks\":[{\"type\":\"link\",\"attrs\":{\"href\":\"javascript:alert(1)\"}}]}"),
                "{\"stepType\":\"addMark\",\"from\":1,\"to\":3,\"mark\":{\"type\":\"link\",\"attrs\":{\"href\":\"javascript:alert(1)\"}}}",
                "{\"stepType\":\"attr\",\"pos\":0,\"attr\":\"level\",\"value\":9}",
                "{\"stepType\":\"replace\",\"from\":0,\"to\":5}",
                "{}",
                "7")) {
            assertThatExceptionOfType(InvalidInputException.class)
                    .as(hostile)
                    .isThrownBy(() -> texts.take(writer, draft, new NewSteps(0, "a", List.of(hostile))));
        }
        assertThat(texts.open(writer, draft).version()).isZero();
        assertThat(words()).isEqualTo("Hej");
    }

    @Test
    void taking_back_a_change_of_marks_is_one_step_of_several_parts() {
        texts.open(writer, draft);
        texts.take(writer, draft, new NewSteps(0, "a", List.of("""
                {"stepType":"addMark","from":1,"to":3,"mark":{"type":"bold"}}""")));

        var taken = texts.take(writer, draft, new NewSteps(1, "a", List.of("""
                {"stepType":"markSet","steps":[
                  {"stepType":"removeMark","from":1,"to":3,"mark":{"type":"bold"}},
                  {"stepType":"addMark","from":2,"to":4,"mark":{"type":"italic"}}]}""")));

        assertThat(taken).isEqualTo(new Taken(2, null));
        var now = RichText.parse(texts.open(writer, draft).content());
        assertThat(Markdown.fromRichText(now)).isEqualTo("H*ej*\n");
        for (var hostile : List.of(
                "{\"stepType\":\"markSet\",\"steps\":[{\"stepType\":\"replace\",\"from\":1,\"to\":2}]}",
                "{\"stepType\":\"markSet\",\"steps\":[{\"stepType\":\"addMark\",\"from\":1,\"to\":3,\"mark\":{\"type\":\"link\",\"attrs\":{\"href\":\"javascript:alert(1)\"}}}]}",
                "{\"stepType\":\"markSet\",\"steps\":7}")) {
            assertThatExceptionOfType(InvalidInputException.class)
                    .as(hostile)
                    .isThrownBy(() -> texts.take(writer, draft, new NewSteps(2, "a", List.of(hostile))));
        }
    }

    @Test
    void of_several_steps_all_are_taken_or_none() {
        texts.open(writer, draft);
        var good = step(4, 4, "{\"type\":\"text\",\"text\":\"!\"}");
        var bad = step(400, 400, "{\"type\":\"text\",\"text\":\"!\"}");

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> texts.take(writer, draft, new NewSteps(0, "a", List.of(good, bad))));

        assertThat(words()).isEqualTo("Hej");
    }

    @Test
    void only_who_takes_part_writes() {
        texts.open(writer, draft);

        var stranger = person();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> texts.take(stranger, draft, typed(0, "a", 4, "!")));

        circles.changeVisibility(group, Visibility.OPEN);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> texts.take(stranger, draft, typed(0, "a", 4, "!")));
    }

    @Test
    void each_passage_is_known_to_be_whose_it_is_also_when_one_writes_into_what_another_wrote() {
        assertThat(passages()).containsExactly("writer: Hej");
        texts.open(writer, draft);
        texts.take(colleague, draft, typed(0, "b", 4, " där uppe"));
        texts.take(writer, draft, typed(1, "a", 8, " långt"));
        texts.take(colleague, draft, new NewSteps(2, "b", List.of("{\"stepType\":\"replace\",\"from\":1,\"to\":3}")));

        assertThat(passages()).containsExactly("writer: j", "colleague:  där", "writer:  långt", "colleague:  uppe");
        texts.take(writer, draft, new NewSteps(3, "a", List.of("""
                {"stepType":"addMark","from":1,"to":5,"mark":{"type":"bold"}}""")));
        assertThat(passages()).containsExactly("writer: j", "colleague:  där", "writer:  långt", "colleague:  uppe");
    }

    @Test
    void among_many_passages_only_the_one_that_is_changed_becomes_anothers() {
        texts.open(writer, draft);
        for (var row = 0; row < 6; row++) {
            var paragraph =
                    "{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\"rad %d\"}]}".formatted(row);
            texts.take(
                    row % 2 == 0 ? writer : colleague, draft, new NewSteps(row, "a", List.of(step(0, 0, paragraph))));
        }
        // Rows of seven places each, the newest first: at the end of row 3, and all words of row 1.
        texts.take(writer, draft, typed(6, "a", 20, "!"));
        texts.take(writer, draft, new NewSteps(7, "a", List.of("{\"stepType\":\"replace\",\"from\":30,\"to\":35}")));

        assertThat(passages())
                .containsExactly(
                        "colleague: rad 5",
                        "writer: rad 4",
                        "colleague: rad 3",
                        "writer: !",
                        "writer: rad 2",
                        "writer: rad 0",
                        "writer: Hej");
    }

    private List<String> passages() {
        return history.passages(drafts.require(writer, draft)).stream()
                .flatMap(block -> block.runs().stream())
                .map(run -> (writer.requirePerson().equals(run.by()) ? "writer: " : "colleague: ") + run.words())
                .toList();
    }

    @Test
    void a_version_is_made_of_the_text_as_it_is_and_names_all_who_wrote() {
        texts.open(writer, draft);
        texts.take(writer, draft, typed(0, "a", 4, " du"));
        texts.take(colleague, draft, typed(1, "b", 7, " där"));

        var saved = texts.keep(colleague, draft, "Ny titel", "Efter mötet");

        assertThat(saved.number()).isEqualTo(2);
        assertThat(saved.note()).isEqualTo("Efter mötet");
        assertThat(RichText.parse(saved.content()).plainText()).isEqualTo("Hej du där");
        assertThat(history.writers(drafts.require(writer, draft)).get(2)).containsExactly(writer.id(), colleague.id());
    }

    @Test
    void what_nobody_saves_becomes_a_version_by_itself_in_the_name_of_who_wrote_last() {
        texts.open(writer, draft);
        texts.take(writer, draft, typed(0, "a", 4, " du"));
        texts.take(colleague, draft, typed(1, "b", 7, "!"));

        texts.settle(draft);
        texts.settle(draft);

        var saved = drafts.require(writer, draft);
        assertThat(saved.revisions()).isEqualTo(2);
        assertThat(drafts.revision(saved, 2).authorId()).isEqualTo(colleague.id());
    }

    @Test
    void a_form_that_is_sent_while_others_write_is_told_so() {
        texts.open(writer, draft);
        texts.take(writer, draft, typed(0, "a", 4, " du"));

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> drafts.save(colleague, draft, 1, "Titel", text("Något annat"), null));
        assertThat(words()).isEqualTo("Hej du");
    }

    @Test
    void what_a_form_saves_shows_in_the_text_that_others_have_open() {
        texts.open(writer, draft);

        drafts.save(colleague, draft, 1, "Titel", text("Hej på dig\n\n- ett\n- två"), null);

        assertThat(words()).isEqualTo("Hej på dig\nett\ntvå");
        assertThat(texts.since(writer, draft, 0).clients()).containsExactly("server");
    }

    @Test
    void going_back_to_an_earlier_version_makes_a_new_one_and_keeps_what_was_being_written() {
        texts.open(writer, draft);
        texts.take(writer, draft, typed(0, "a", 4, " du"));

        var saved = history.restore(colleague, draft, 1);

        assertThat(saved.number()).isEqualTo(3);
        assertThat(words()).isEqualTo("Hej");
        assertThat(drafts.revision(drafts.require(writer, draft), 2).content()).contains("Hej du");
    }

    @Test
    void nobody_makes_final_what_is_being_written() {
        texts.open(writer, draft);
        texts.take(writer, draft, typed(0, "a", 4, " du"));

        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> drafts.finalise(writer, draft, 1));
        texts.settle(draft);
        drafts.finalise(writer, draft, 2);

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> texts.take(writer, draft, typed(1, "a", 4, "!")));
    }

    private String words() {
        return RichText.parse(texts.open(writer, draft).content()).plainText();
    }

    private static NewSteps typed(int version, String client, int at, String words) {
        return new NewSteps(version, client, List.of(step(at, at, "{\"type\":\"text\",\"text\":\"" + words + "\"}")));
    }

    private static String step(int from, int to, String content) {
        return "{\"stepType\":\"replace\",\"from\":%d,\"to\":%d,\"slice\":{\"content\":[%s]}}"
                .formatted(from, to, content);
    }

    private Actor member(MembershipRole role) {
        var person = person();
        memberships.put(person.requirePerson(), group, role, java.time.Instant.now());
        return person;
    }

    private Actor person() {
        var name = "d" + UUID.randomUUID().toString().substring(0, 8);
        return principals
                .actor(principals.createMember(name, name, java.util.Set.of()))
                .orElseThrow();
    }

    private static RichText text(String markdown) {
        return Markdown.toRichText(markdown, MentionResolver.NONE);
    }
}
