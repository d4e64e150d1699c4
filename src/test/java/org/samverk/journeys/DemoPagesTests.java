package org.samverk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samverk.cast.Cast;
import org.samverk.cast.DemoTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What only a demo shows, looked at as [EveryPageTests] looks at all other pages: the sign-in page with the cast, and
/// the sites with what is on them.
@DemoTest
class DemoPagesTests {
    @LocalServerPort
    private int port;

    @Test
    void is_accessible_valid_and_fits(@TempDir Path folder) {
        var html = new HtmlChecker(folder);
        var wrong = new ArrayList<String>();
        try (var browser = new Browser(port)) {
            PageLook.EYES.forEach((language, eyes) -> {
                var page = browser.open(Cast.VISITOR, new Browser.Settings(true, 1280, language, false));
                var look = new PageLook(page, eyes, wrong);
                look.listen();
                for (var path : List.of("/sign-in", "/public")) {
                    look.at(path + " " + language);
                    html.add(path + " " + language, page.navigate(path).text());
                    look.look();
                }
            });
        }
        wrong.addAll(html.errors());
        assertThat(wrong).isEmpty();
    }
}
