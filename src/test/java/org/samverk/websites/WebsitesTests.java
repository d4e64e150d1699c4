package org.samverk.websites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.RefusedException;
import org.samverk.richtext.RichText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@SamverkTest
class WebsitesTests {
    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Websites websites;

    @Autowired
    private KnownWebsites known;

    @Autowired
    private CastSetup cast;

    private WebsiteSamples samples;
    private Actor eva = Actor.VISITOR;

    @BeforeEach
    void samples() {
        samples = beans.createBean(WebsiteSamples.class);
        eva = cast.actor(Cast.EVA);
    }

    @Test
    void an_administrator_makes_a_section_a_site_of_its_own_and_ends_it() {
        var section = samples.section();
        assertThat(websites.candidates(eva)).extracting("id").contains(section.id());
        var site = samples.site(section);

        assertThat(known.at(site.host()).orElseThrow().root()).isEqualTo(section.address());
        assertThat(known.holding(section.path() + "/fritid").orElseThrow().name())
                .isEqualTo("Ung i Lindviken");
        assertThat(websites.candidates(eva)).extracting("id").doesNotContain(section.id());
        websites.end(eva, section.id());
        assertThat(known.at(site.host())).isEmpty();
    }

    @Test
    void nobody_else_does_not_even_a_publisher() {
        var section = samples.section();
        var site = samples.site(section);
        var david = cast.actor(Cast.DAVID);
        refused(() -> websites.write(david, section.id(), 1, WebsiteSamples.fields(site.host())));
        refused(() -> websites.end(david, section.id()));
        refused(() -> websites.changeLogo(david, section.id(), null));
        refused(() -> websites.list(david));
        assertThat(known.at(site.host())).isPresent();
    }

    @Test
    void two_sites_cannot_have_one_host_name() {
        var site = samples.site(samples.section());
        wrong("host", WebsiteSamples.fields(site.host().toUpperCase(java.util.Locale.ROOT)));
        wrong("host", WebsiteSamples.fields("localhost"));
    }

    @Test
    void what_is_no_host_name_colour_or_language_is_refused() {
        for (var host :
                new String[] {"", "https://ung.se", "ung.se/x", "ung", "-ung.se", "ung..se", "ung.se:80", "ö.se"}) {
            wrong("host", WebsiteSamples.fields(host));
        }
        var foot = RichText.empty();
        wrong("colour", new WebsiteFields("ung.example", "Ung", "", "red", foot));
        wrong("colour", new WebsiteFields("ung.example", "Ung", "", "#7b1e3a;}", foot));
        wrong("language", new WebsiteFields("ung.example", "Ung", "fi", "", foot));
        wrong("name", new WebsiteFields("ung.example", " ", "", "", foot));
    }

    @Test
    void only_a_section_can_be_one() {
        var below = samples.page("Fritid", samples.section(), "Text");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> websites.write(eva, below.id(), 0, WebsiteSamples.fields("under.example")));
    }

    @Test
    void a_change_that_somebody_else_made_meanwhile_is_not_lost() {
        var section = samples.section();
        var site = samples.site(section);
        websites.write(eva, section.id(), 1, WebsiteSamples.fields(site.host()));
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> websites.write(eva, section.id(), 1, WebsiteSamples.fields(site.host())));
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> websites.write(eva, section.id(), 0, WebsiteSamples.fields(site.host())));
        assertThat(websites.require(eva, section.id()).edition()).isEqualTo(2);
    }

    private void wrong(String field, WebsiteFields fields) {
        var section = samples.section();
        assertThatExceptionOfType(InvalidInputException.class)
                .as(String.valueOf(fields))
                .isThrownBy(() -> websites.write(eva, section.id(), 0, fields))
                .satisfies(wrong ->
                        assertThat(wrong.problems()).extracting("field").contains(field));
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(act);
    }
}
