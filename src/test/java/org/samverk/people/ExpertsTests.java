package org.samverk.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.HUGO;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.feed.Posts;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.springframework.beans.factory.annotation.Autowired;

@SamverkTest
class ExpertsTests {
    @Autowired
    private Experts experts;

    @Autowired
    private People people;

    @Autowired
    private Cards cards;

    @Autowired
    private Groups groups;

    @Autowired
    private Posts posts;

    @Autowired
    private Writing writing;

    @Autowired
    private CastSetup cast;

    private final String word = "ord" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "vet";

    @Test
    void who_says_that_they_know_comes_before_who_likes_to_be_asked_and_who_works_as_it() {
        hire("C Titel", word, List.of(), "");
        hire("B Fråga", "Lärare", List.of(), "Fråga mig om " + word);
        hire("A Kan", "Lärare", List.of("Slöjd", word.toUpperCase(Locale.ROOT)), "");
        hire("D Annat", "Lärare", List.of("Slöjd"), "");

        var found = experts.find(cast.actor(ANNA), word.substring(0, word.length() - 1));

        assertThat(names(found)).containsExactly("A Kan", "B Fråga", "C Titel");
        assertThat(found.getFirst().skills()).containsExactly(word.toUpperCase(Locale.ROOT));
    }

    @Test
    void a_skill_is_found_by_another_form_of_the_word() {
        hire("Böjd Form", "Kurator", List.of(word + " kränkning"), "");

        assertThat(names(experts.find(cast.actor(ANNA), word + " kränkningar"))).containsExactly("Böjd Form");
    }

    @Test
    void what_somebody_wrote_counts_only_when_they_agree() {
        var writer = hire("Skriver Öppet", "Lärare", List.of(), "");
        write(writer, "open");
        assertThat(experts.find(cast.actor(ANNA), word)).isEmpty();

        agree(writer, true);
        var found = experts.find(cast.actor(ANNA), word);
        assertThat(names(found)).containsExactly("Skriver Öppet");
        assertThat(found.getFirst().works()).hasSize(1);

        agree(writer, false);
        assertThat(experts.find(cast.actor(ANNA), word)).isEmpty();
    }

    @Test
    void what_the_reader_may_not_read_leaves_no_trace() {
        var writer = hire("Skriver Hemligt", "Lärare", List.of(), "");
        agree(writer, true);
        write(writer, "secret");
        write(writer, "closed");

        assertThat(experts.find(cast.actor(ANNA), word)).isEmpty();
        assertThat(names(experts.find(cast.actor(writer.id()), word))).containsExactly("Skriver Hemligt");

        write(writer, "open");
        var seen = experts.find(cast.actor(ANNA), word).getFirst();
        assertThat(seen.works()).hasSize(1);
        assertThat(seen.more()).isZero();
    }

    @Test
    void those_who_have_left_and_those_the_reader_may_not_know_are_not_named() {
        var left = hire("Har Slutat", "Lärare", List.of(word), "");
        people.changeActive(Actor.SYSTEM, left.username(), false);
        hire("Är Kvar", "Lärare", List.of(word), "");

        assertThat(names(experts.find(cast.actor(ANNA), word))).containsExactly("Är Kvar");
        assertThat(experts.find(cast.actor(HUGO), word)).isEmpty();
        assertThat(experts.find(Actor.VISITOR, word)).isEmpty();
    }

    @Test
    void a_question_without_words_finds_nobody() {
        assertThat(experts.find(cast.actor(ANNA), " ' & | ! ")).isEmpty();
    }

    @Test
    void a_word_anywhere_in_the_text_counts() {
        var writer = hire("Skriver Utförligt", "Lärare", List.of(), "");
        agree(writer, true);
        write(writer, "open", "Först mycket annat. ".repeat(30) + "Sist " + word + ".");

        var found = experts.find(cast.actor(ANNA), word);
        assertThat(names(found)).containsExactly("Skriver Utförligt");
        assertThat(found.getFirst().works())
                .first()
                .satisfies(work -> assertThat(work.title()).doesNotContain(word));
    }

    private void write(Person writer, String visibility) {
        write(writer, visibility, "Det här vet jag om " + word);
    }

    private void write(Person writer, String visibility, String text) {
        var actor = cast.actor(writer.id());
        var group = groups.create(actor, new GroupFields(word + " " + visibility, "Prov", visibility));
        posts.post(actor, group.id(), writing.markdown(actor, text));
        cast.untilAllIsFound();
    }

    private void agree(Person person, boolean shows) {
        cards.change(cast.actor(person.id()), new Profile("", "", null, "", List.of(), List.of(), "", shows));
    }

    private Person hire(String name, String title, List<String> skills, String ask) {
        var username = "v" + UUID.randomUUID().toString().substring(0, 13);
        var id = people.create(Actor.SYSTEM, NewPerson.employee(username, name, title, null));
        cards.change(cast.actor(id), new Profile("", "", null, "", skills, List.of(), ask, false));
        return people.require(Actor.SYSTEM, username);
    }

    private static List<String> names(List<Expert> found) {
        return found.stream().map(expert -> expert.person().name()).toList();
    }
}
