package org.samverk.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.cast.Cast.HUGO;
import static org.samverk.cast.Cast.VISITOR;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.people.NewPerson;
import org.samverk.people.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SamverkTest
class PeoplePageTests {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CastSetup cast;

    @Autowired
    private People people;

    @Autowired
    private Groups groups;

    @Test
    void the_list_shows_faces_names_and_titles() {
        assertThat(mvc.get().uri("/people?q=anna").with(cast.as(BJORN)))
                .hasStatusOk()
                .bodyText()
                .contains("Anna Sjöström", "Undersköterska", "/people/anna");
    }

    @Test
    void a_list_without_a_hit_says_what_to_do() {
        assertThat(mvc.get().uri("/people?q=finns+inte+här").with(cast.as(BJORN)))
                .hasStatusOk()
                .bodyText()
                .contains("Prova ett kortare ord");
    }

    @Test
    void a_visitor_is_asked_to_sign_in() {
        assertThat(mvc.get().uri("/people").with(cast.as(VISITOR)))
                .hasStatus(303)
                .hasHeader("Location", "/sign-in");
    }

    @Test
    void a_profile_offers_its_owner_to_change_it() {
        assertThat(mvc.get().uri("/people/anna").with(cast.as(ANNA)))
                .hasStatusOk()
                .bodyText()
                .contains("/people/anna/edit");
        assertThat(mvc.get().uri("/people/anna").with(cast.as(BJORN)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/people/anna/edit");
    }

    @Test
    void a_hidden_person_and_a_missing_one_are_the_same() {
        people.create(Actor.SYSTEM, NewPerson.employee("hemlig.for.hugo", "Okänd För Hugo", "", null));

        assertThat(mvc.get().uri("/people/hemlig.for.hugo").with(cast.as(HUGO))).hasStatus(404);
        assertThat(mvc.get().uri("/people/finns.inte").with(cast.as(HUGO))).hasStatus(404);
    }

    @Test
    void a_profile_shows_the_groups_whose_members_the_reader_may_see() {
        var actor = cast.newcomer("Gunnar Grupp");
        var reader = cast.newcomer("Lisa Läsare");
        for (var visibility : new String[] {"open", "closed", "secret"}) {
            groups.create(actor, new GroupFields("Profilgrupp " + visibility, "Till för provet", visibility));
        }
        var path = people.me(actor).ref().path();

        assertThat(mvc.get().uri(path).with(cast.as(actor.requirePerson())))
                .bodyText()
                .contains("Profilgrupp open", "Profilgrupp closed", "Profilgrupp secret");
        assertThat(mvc.get().uri(path).with(cast.as(reader.requirePerson())))
                .bodyText()
                .contains("Profilgrupp open")
                .doesNotContain("Profilgrupp closed", "Profilgrupp secret");
    }

    @Test
    void nobody_changes_the_profile_of_another() {
        assertThat(mvc.get().uri("/people/anna/edit").with(cast.as(BJORN))).hasStatus(403);
        assertThat(mvc.post()
                        .uri("/people/anna/edit")
                        .with(cast.as(BJORN))
                        .with(csrf())
                        .formField("phone", "112"))
                .hasStatus(403);
    }

    @Test
    void what_somebody_says_of_themselves_is_shown_with_its_form() {
        var actor = cast.newcomer("Pia Profil");
        var username = people.list(actor, new org.samverk.people.PeopleQuery("Pia Profil", null, null))
                .items()
                .getFirst()
                .username();

        assertThat(mvc.post()
                        .uri("/people/" + username + "/edit")
                        .with(cast.as(actor.requirePerson()))
                        .with(csrf())
                        .formField("markdown", "Jag kan **skidor**, fråga @anna")
                        .formField("phone", "0470-41 00")
                        .formField("email", ""))
                .hasStatus(303)
                .hasHeader("Location", "/people/" + username);
        assertThat(mvc.get().uri("/people/" + username).with(cast.as(BJORN)))
                .bodyText()
                .contains("<strong>skidor</strong>", "href=\"/people/anna\"", "tel:0470");
    }

    @Test
    void a_form_with_faults_comes_back_with_what_was_typed() {
        assertThat(mvc.post()
                        .uri("/people/anna/edit")
                        .with(cast.as(ANNA))
                        .with(csrf())
                        .formField("markdown", "Det jag skrev")
                        .formField("phone", "ring mig")
                        .formField("email", "<script>"))
                .hasStatus(422)
                .bodyText()
                .contains("Det jag skrev", "ring mig", "&lt;script>", "phone-error", "email-error");
    }
}
