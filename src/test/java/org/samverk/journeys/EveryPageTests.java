package org.samverk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samverk.cast.Cast;
import org.samverk.cast.SamverkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Every page in both languages, light and dark, wide and narrow: accessible (WCAG 2.2 AA by axe-core, with its best
/// practices), valid HTML (Nu), nothing to scroll sideways at 320 px, no error in the console.
@SamverkTest
class EveryPageTests {
    private static final List<Browser.Settings> SETTINGS = List.of(
            new Browser.Settings(true, 1280, "sv-SE", false),
            new Browser.Settings(true, 320, "sv-SE", true),
            new Browser.Settings(true, 768, "en-GB", true),
            new Browser.Settings(true, 320, "en-GB", false));

    @LocalServerPort
    private int port;

    @Autowired
    private AutowireCapableBeanFactory program;

    private final List<String> wrong = new ArrayList<>();

    @Test
    void is_accessible_valid_and_fits(@TempDir Path folder) {
        var sample = new Sample(program);
        var pages = new LinkedHashMap<Cast, List<String>>();
        pages.put(Cast.BJORN, sample.forBjorn());
        pages.put(Cast.CECILIA, sample.forCecilia());
        pages.put(Cast.DAVID, sample.forDavid());
        pages.put(Cast.EVA, sample.forEva());
        pages.put(Cast.VISITOR, sample.forVisitors());
        var html = new HtmlChecker(folder);
        try (var browser = new Browser(port)) {
            for (var settings : SETTINGS) {
                pages.forEach((person, paths) -> visit(browser, person, settings, paths, html));
            }
        }
        wrong.addAll(html.errors());
        assertThat(wrong).isEmpty();
    }

    private void visit(Browser browser, Cast person, Browser.Settings settings, List<String> paths, HtmlChecker html) {
        var page = browser.open(person, settings);
        for (var path : paths) {
            var where = path + " " + settings.language() + " " + settings.width() + (settings.dark() ? " dark" : "");
            var errors = new ArrayList<String>();
            page.onPageError(errors::add);
            var answer = page.navigate(path);
            html.add(where, answer.text());
            look(page, where);
            errors.forEach(error -> wrong.add(where + ": " + error));
        }
        page.context().close();
    }

    private void look(Page page, String where) {
        for (var violation : new AxeBuilder(page).analyze().getViolations()) {
            var node = violation.getNodes().getFirst();
            wrong.add(where + ": " + violation.getId() + " at " + node.getTarget() + " " + node.getHtml());
        }
        if ((Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")) {
            wrong.add(where + ": wider than the window");
        }
    }
}
