package org.samverk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.SamverkTest;
import org.samverk.sites.ImportNote;
import org.samverk.sites.ImportRuns;
import org.samverk.sites.Importing;
import org.samverk.sites.SiteKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Each of the 246 pages of a real handbook, imported, is looked at as [EveryPageTests] looks at ours. `./test
/// handbook`;
/// it takes some minutes and is no part of `./test` but of `./test long`.
@SamverkTest
@Tag("long")
@Timeout(value = 40, unit = TimeUnit.MINUTES)
@EnabledIfSystemProperty(named = "handbook", matches = "look")
class HandbookPagesTests {
    private static final Path PAGES = Path.of("../shared/content/handbook/pages");

    @LocalServerPort
    private int port;

    @Autowired
    private ImportRuns runs;

    private final List<String> wrong = new ArrayList<>();

    @Test
    void each_page_of_the_handbook_is_accessible_valid_and_fits(@TempDir Path folder) {
        var pages = imported();
        assertThat(pages).hasSizeGreaterThanOrEqualTo(246);
        var html = new HtmlChecker(folder);
        try (var browser = new Browser(port)) {
            PageLook.EYES.forEach((language, eyes) -> {
                var page = browser.open(Cast.ANNA, new Browser.Settings(true, 1280, language, false));
                var look = new PageLook(page, eyes, wrong);
                pages.forEach(path -> {
                    look.at(path + " " + language);
                    html.add(path + " " + language, page.navigate(path).text());
                    look.look();
                });
            });
        }
        wrong.addAll(html.errors());
        assertThat(wrong).isEmpty();
    }

    private List<String> imported() {
        var order = new Importing.Order(PAGES, SiteKind.INTRANET, "Handboken att se på");
        return runs.run(Actor.SYSTEM, order, (done, total) -> {}).of("created").stream()
                .map(ImportNote::detail)
                .toList();
    }
}
