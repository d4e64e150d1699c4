package org.samverk.sections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.RefusedException;
import org.samverk.people.NewPerson;
import org.samverk.people.People;
import org.samverk.people.Units;
import org.samverk.sites.Page;
import org.samverk.sites.PageArchive;
import org.samverk.sites.PageDraft;
import org.samverk.sites.PageDrafts;
import org.samverk.sites.PageMoves;
import org.samverk.sites.PageReleases;
import org.samverk.sites.Pages;
import org.samverk.sites.Place;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/// Employees do with pages what their section lets them; publishers do everything everywhere.
@SamverkTest
class SectionsTests {
    @Autowired
    private Sections sections;

    @Autowired
    private Pages pages;

    @Autowired
    private PageDrafts drafts;

    @Autowired
    private PageReleases releases;

    @Autowired
    private PageMoves moves;

    @Autowired
    private PageArchive archive;

    @Autowired
    private People people;

    @Autowired
    private Units units;

    @Autowired
    private CastSetup cast;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private final String mark = "Sektion " + UUID.randomUUID();
    private SectionSamples samples;
    private Actor david = Actor.VISITOR;
    private Actor owner = Actor.VISITOR;
    private Actor other = Actor.VISITOR;
    private Page section;
    private Page below;

    @BeforeEach
    void a_section_with_an_owner() {
        samples = beans.createBean(SectionSamples.class);
        david = cast.actor(Cast.DAVID);
        owner = cast.newcomer("Olga Ägare");
        other = cast.newcomer("Otto Annan");
        section = samples.section(mark, owner);
        below = samples.page(mark + " under", section);
    }

    @Test
    void who_writes_in_a_section_begins_drafts_of_its_pages_and_of_pages_to_come_and_publishes_none() {
        samples.permit(section, SectionAct.WRITE, other);

        var draft = samples.draft(other, below, "Skrivet");
        var coming = drafts.begin(other, samples.below(below, mark + " ny"));

        assertThat(drafts.require(other, draft.id()).title()).isEqualTo(below.title());
        assertThat(drafts.list(other, Cursor.START, 10).items())
                .extracting(PageDraft::id)
                .containsExactly(coming.id(), draft.id());
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> releases.publish(other, draft.id()))
                .satisfies(e -> {
                    assertThat(e.messageKey()).isEqualTo("sections.error.publish.ask");
                    assertThat(e.arguments()).containsExactly("Olga Ägare");
                });
        assertThat(releases.publish(owner, draft.id()).content().plainText()).contains("Skrivet");
    }

    @Test
    void who_reviews_reads_drafts_and_writes_none() {
        samples.permit(section, SectionAct.REVIEW, other);
        var draft = samples.draft(owner, below, "Att granska");

        assertThat(drafts.require(other, draft.id()).id()).isEqualTo(draft.id());
        assertThat(drafts.ofPage(other, below.id())).isPresent();
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> drafts.save(other, draft.id(), 1, samples.fields(below, "Annat")))
                .satisfies(e -> assertThat(e.messageKey()).isEqualTo("sections.error.write.ask"));
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> drafts.discard(other, draft.id()));
    }

    @Test
    void who_publishes_in_a_section_puts_live_moves_and_takes_down_there_and_nowhere_else() {
        samples.permit(section, SectionAct.PUBLISH, other);
        var elsewhere = samples.page(mark + " utanför", null);

        var made = pages.create(other, new Place(section.site(), below.id()), SectionSamples.text(mark + " x", "Ny"));
        assertThat(moves.move(other, made.id(), section.id(), null).parentId()).isEqualTo(section.id());
        archive.takeDown(other, made.id());
        assertThat(archive.restore(other, made.id()).id()).isEqualTo(made.id());

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> moves.move(other, made.id(), elsewhere.id(), null));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> pages.change(other, elsewhere.id(), 1, SectionSamples.text("Nej", "Nej")))
                .satisfies(e -> assertThat(e.messageKey()).isEqualTo("web.error.role.publisher"));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(
                        () -> pages.create(other, new Place(section.site(), null), SectionSamples.text("Ny", "Ny")));
    }

    @Test
    void a_section_goes_until_another_one_begins() {
        var deeper = samples.page(mark + " djupare", below);
        samples.permit(section, SectionAct.WRITE, other);
        var draft = samples.draft(other, deeper, "Här");

        sections.begin(owner, below.id());

        assertThat(sections.of(owner, deeper.id()).section())
                .satisfies(found -> assertThat(found.id()).isEqualTo(below.id()));
        assertThat(sections.of(owner, below.id()).of(SectionAct.OWN))
                .singleElement()
                .satisfies(held -> assertThat(held.name()).isEqualTo("Olga Ägare"));
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> drafts.require(other, draft.id()));
        assertThat(drafts.list(other, Cursor.START, 10).items()).isEmpty();
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> sections.begin(owner, below.id()));

        sections.end(owner, below.id());

        assertThat(drafts.list(other, Cursor.START, 10).items())
                .extracting(PageDraft::id)
                .containsExactly(draft.id());
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> sections.end(owner, below.id()));
    }

    @Test
    void a_page_that_moves_into_another_section_obeys_that_one() {
        samples.permit(section, SectionAct.WRITE, other);
        var draft = samples.draft(other, below, "Flyttas");
        var elsewhere = samples.section(mark + " annan", cast.newcomer("Ada"));

        moves.move(david, below.id(), elsewhere.id(), null);

        assertThat(drafts.list(other, Cursor.START, 10).items()).isEmpty();
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> drafts.require(other, draft.id()));
    }

    @Test
    void a_unit_and_those_below_it_hold_a_right_together() {
        var unit = units.create(cast.actor(Cast.EVA), null, mark);
        var part = units.create(cast.actor(Cast.EVA), unit, mark + " del");
        var username = "u" + UUID.randomUUID().toString().substring(0, 8);
        var employee =
                cast.actor(people.create(Actor.SYSTEM, NewPerson.employee(username, "Uno", "Handläggare", part)));
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> samples.draft(employee, below, "Nej"));

        sections.permit(owner, section.id(), new NewPermission("write", null, unit));

        assertThat(samples.draft(employee, below, "Ja").author()).isEqualTo("Uno");
        assertThat(sections.list(employee, Cursor.START, 10).items())
                .extracting(Section::id)
                .containsExactly(section.id());
        assertThat(sections.of(other, section.id()).of(SectionAct.WRITE))
                .singleElement()
                .satisfies(held -> assertThat(held.unit()).isEqualTo(mark));
    }

    @Test
    void the_owner_says_who_may_do_what_and_takes_it_back() {
        var username = samples.username(other);
        sections.permit(owner, section.id(), new NewPermission("write", username, null));
        sections.permit(owner, section.id(), new NewPermission("write", username, null));
        var held = sections.of(owner, section.id()).of(SectionAct.WRITE);
        assertThat(held).singleElement();

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> sections.permit(other, section.id(), new NewPermission("own", username, null)))
                .satisfies(e -> assertThat(e.arguments()).containsExactly("Olga Ägare"));
        sections.withdraw(owner, section.id(), held.getFirst().id());
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> samples.draft(other, below, "Nej"));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() ->
                        sections.withdraw(owner, section.id(), held.getFirst().id()));
    }

    @Test
    void a_right_that_nobody_can_have_is_asked_for_again() {
        for (var wrong : new NewPermission[] {
            new NewPermission("rule", "anna", null),
            new NewPermission("write", "", null),
            new NewPermission("write", "hugo", null),
            new NewPermission("write", "ingen-som-finns", null),
            new NewPermission("write", null, UUID.randomUUID()),
            new NewPermission("write", "anna", UUID.randomUUID())
        }) {
            assertThatExceptionOfType(InvalidInputException.class)
                    .as(wrong.toString())
                    .isThrownBy(() -> sections.permit(owner, section.id(), wrong));
        }
    }

    @Test
    void a_section_can_take_decided_texts_only() {
        sections.rule(owner, section.id(), true);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> pages.change(david, below.id(), 1, SectionSamples.text("Fritt", "Fritt")))
                .satisfies(e -> assertThat(e.messageKey()).isEqualTo("sections.live.undecided"));
        var draft = samples.draft(owner, below, "Inte beslutat");
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> releases.publish(david, draft.id()));

        sections.rule(owner, section.id(), false);
        assertThat(releases.publish(david, draft.id()).content().plainText()).contains("Inte beslutat");
    }
}
