package org.samverk.demo;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Settings;
import org.samverk.sites.Page;
import org.samverk.sites.PageText;
import org.samverk.sites.PageTranslations;
import org.samverk.sites.Pages;
import org.samverk.sites.Place;
import org.samverk.sites.SiteKind;
import org.samverk.websites.WebsiteFields;
import org.samverk.websites.Websites;
import org.springframework.stereotype.Component;

/// A site for the young, with a page in two languages. Where names that end in `.localhost` lead to this machine, the
/// site has one; elsewhere nobody could reach it under an invented name.
@Component
class DemoWebsites {
    private static final String HOST = "ung.localhost";
    private final Pages pages;
    private final PageTranslations translations;
    private final Websites websites;
    private final boolean reachable;

    DemoWebsites(Pages pages, PageTranslations translations, Websites websites, Settings settings) {
        this.pages = pages;
        this.translations = translations;
        this.websites = websites;
        this.reachable = "localhost".equals(settings.baseUrl().getHost());
    }

    void plan(Scene scene) {
        var at = scene.moments().at(DemoPeople.BEGINNING).plus(Duration.ofDays(3));
        scene.timeline().add(at, "a site for the young", () -> open(scene));
    }

    private void open(Scene scene) {
        var front = page(scene, "Ung i Lindviken", "sv", null, "Det här händer för dig som är mellan 13 och 19 år.");
        page(scene, "Fritidsgården Hamnen", "sv", front.id(), """
                Hamnen har öppet måndag till fredag från skolans slut till klockan 21. Här finns musikrum, verkstad och kök.

                ## Vad kostar det?

                Ingenting. Du behöver inte anmäla dig.
                """);
        var swedish = page(scene, "Feriejobb", "sv", front.id(), """
                Alla som går ut nian eller ettan på gymnasiet kan söka tre veckors feriejobb i kommunen.

                1. Välj upp till tre arbetsplatser.
                2. Skicka ansökan senast den 15 mars.
                3. Du får svar i april.
                """);
        var english = page(scene, "Summer jobs", "en", front.id(), """
                Everybody who finishes year nine, or the first year of upper secondary school, can apply for a summer job of three weeks.

                1. Choose up to three places.
                2. Apply by 15 March.
                3. You hear from us in April.
                """);
        translations.set(scene.actor("david"), swedish.id(), english.id());
        if (reachable) {
            websites.write(scene.actor("eva"), front.id(), 0, fields(scene));
        }
    }

    private static WebsiteFields fields(Scene scene) {
        var foot = scene.text(scene.actor("eva"), "Fritidsgården Hamnen, Hamngatan 3, 0499-55 32 40");
        return new WebsiteFields(HOST, "Ung i Lindviken", "", "#7b1e3a", foot);
    }

    private Page page(Scene scene, String title, String language, @Nullable UUID above, String markdown) {
        var david = scene.actor("david");
        var text = new PageText(title, scene.text(david, markdown), null, language);
        return pages.create(david, new Place(SiteKind.PUBLIC, above), text);
    }
}
