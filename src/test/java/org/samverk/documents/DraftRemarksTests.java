package org.samverk.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Circles;
import org.samverk.access.MembershipRole;
import org.samverk.access.Memberships;
import org.samverk.access.Principals;
import org.samverk.access.Visibility;
import org.samverk.cast.SamverkTest;
import org.samverk.coediting.NewRemark;
import org.samverk.coediting.NewSteps;
import org.samverk.coediting.Passage;
import org.samverk.coediting.Remark;
import org.samverk.coediting.RemarkState;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.RefusedException;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.samverk.richtext.RichText;
import org.springframework.beans.factory.annotation.Autowired;

/// Remarks on a draft that says "Vi möts klockan nio på måndag."
@SamverkTest
class DraftRemarksTests {
    @Autowired
    private Drafts drafts;

    @Autowired
    private DraftTexts texts;

    @Autowired
    private DraftRemarks remarks;

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
    void a_draft_of_two() {
        circles.create(group, Visibility.OPEN);
        writer = member();
        colleague = member();
        draft = drafts.start(writer, group, "Titel", text("Vi möts klockan nio på måndag."), null);
        texts.open(writer, draft);
    }

    @Test
    void a_remark_stays_with_its_passage_when_the_text_changes_around_it() {
        remark("klockan nio", "Tidigare?", null);
        var before = only().passage();

        type(0, 1, "Alltså: ");

        var now = only().passage();
        assertThat(now.from()).isEqualTo(before.from() + 8);
        assertThat(now.to()).isEqualTo(before.to() + 8);
        assertThat(now.isGone()).isFalse();
    }

    @Test
    void a_remark_on_what_is_taken_away_says_so_and_keeps_the_words() {
        remark("klockan nio", "Tidigare?", null);

        texts.take(writer, draft, new NewSteps(0, "a", List.of("{\"stepType\":\"replace\",\"from\":1,\"to\":25}")));

        assertThat(only().passage().isGone()).isTrue();
        assertThat(only().quote()).isEqualTo("klockan nio");
    }

    @Test
    void a_passage_that_was_counted_earlier_is_found_where_it_is_now() {
        type(0, 1, "Alltså: ");

        remarks.add(colleague, draft, new NewRemark(new Passage(0, 1, 3), null, text("Vilka?"), null));

        assertThat(only().quote()).isEqualTo("Vi");
    }

    @Test
    void what_is_accepted_stands_in_the_text() {
        var id = remark("nio", "", "åtta");

        remarks.settle(writer, draft, id, RemarkState.ACCEPTED);

        assertThat(words()).isEqualTo("Vi möts klockan åtta på måndag.");
        assertThat(only().state()).isEqualTo(RemarkState.ACCEPTED);
    }

    @Test
    void a_proposal_to_take_something_away_takes_it_away() {
        var id = remarks.add(colleague, draft, new NewRemark(new Passage(0, 20, 30), null, text(""), ""));

        remarks.settle(writer, draft, id, RemarkState.ACCEPTED);

        assertThat(words()).isEqualTo("Vi möts klockan nio.");
    }

    @Test
    void a_proposal_for_words_that_have_changed_is_not_put_in() {
        var id = remark("klockan nio", "", "kl. 9");
        type(0, 17, "halv ");

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> remarks.settle(writer, draft, id, RemarkState.ACCEPTED));

        assertThat(only().isOpen()).isTrue();
    }

    @Test
    void a_remark_is_settled_once_and_can_be_opened_again() {
        var id = remark("nio", "Säkert?", null);
        remarks.settle(writer, draft, id, RemarkState.RESOLVED);

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> remarks.settle(colleague, draft, id, RemarkState.RESOLVED));
        remarks.settle(colleague, draft, id, RemarkState.OPEN);

        assertThat(only().isOpen()).isTrue();
    }

    @Test
    void only_who_may_write_says_something_and_all_who_see_the_draft_read_it() {
        var id = remark("nio", "Säkert?", null);
        remarks.reply(writer, draft, id, text("Ja."));
        var reader = person();

        assertThat(remarks.of(reader, draft))
                .singleElement()
                .satisfies(remark -> assertThat(remark.replies()).hasSize(1));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> remarks.reply(reader, draft, id, text("Nej.")));
    }

    @Test
    void words_that_stand_nowhere_and_remarks_that_say_nothing_are_refused() {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> remark("klockan tio", "Va?", null));
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> remark("nio", "", null));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> remarks.add(
                        colleague, draft, new NewRemark(new Passage(0, 900, 901), null, text("Var?"), null)));
    }

    private UUID remark(String quote, String words, @Nullable String proposal) {
        return remarks.add(colleague, draft, new NewRemark(null, quote, text(words), proposal));
    }

    private Remark only() {
        var all = remarks.of(writer, draft);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private void type(int version, int at, String words) {
        var step =
                "{\"stepType\":\"replace\",\"from\":%d,\"to\":%d,\"slice\":{\"content\":[{\"type\":\"text\",\"text\":\"%s\"}]}}"
                        .formatted(at, at, words);
        texts.take(writer, draft, new NewSteps(version, "a", List.of(step)));
    }

    private String words() {
        return RichText.parse(texts.open(writer, draft).content()).plainText();
    }

    private Actor member() {
        var person = person();
        memberships.put(person.requirePerson(), group, MembershipRole.MEMBER, Instant.now());
        return person;
    }

    private Actor person() {
        var name = "r" + UUID.randomUUID().toString().substring(0, 8);
        return principals.actor(principals.createMember(name, name, Set.of())).orElseThrow();
    }

    private static RichText text(String markdown) {
        return Markdown.toRichText(markdown, MentionResolver.NONE);
    }
}
