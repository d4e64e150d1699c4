package org.samverk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SamverkTest
class PreferencesTests {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CastSetup cast;

    @Test
    void what_a_person_has_chosen_wins_over_this_browser() {
        var person = cast.newcomer("Petra Prefers");
        assertThat(mvc.post()
                        .uri("/language")
                        .param("language", "en")
                        .param("scheme", "dark")
                        .with(csrf())
                        .with(cast.as(person.requirePerson())))
                .hasStatus(303);

        assertThat(start(person, "sv", new Cookie("samverk-language", "sv"), new Cookie("samverk-scheme", "light")))
                .hasStatusOk()
                .bodyText()
                .contains("<html lang=\"en\" data-color-scheme=\"dark\">");
    }

    @Test
    void without_a_choice_the_browser_decides_and_a_choice_made_in_it_before_its_settings() {
        var person = cast.newcomer("Uno Utan");

        assertThat(start(person, "en")).bodyText().contains("<html lang=\"en\" data-color-scheme=\"auto\">");
        assertThat(start(person, "sv")).bodyText().contains("<html lang=\"sv\" data-color-scheme=\"auto\">");
        assertThat(start(person, "sv", new Cookie("samverk-language", "en"), new Cookie("samverk-scheme", "dark")))
                .bodyText()
                .contains("<html lang=\"en\" data-color-scheme=\"dark\">");
    }

    private MvcTestResult start(Actor person, String language, Cookie... cookies) {
        var request = mvc.get().uri("/").header("Accept-Language", language).with(cast.as(person.requirePerson()));
        return (cookies.length == 0 ? request : request.cookie(cookies)).exchange();
    }
}
