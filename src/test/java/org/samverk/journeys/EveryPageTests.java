package org.samverk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.samverk.cast.Cast;
import org.samverk.cast.SamverkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Every page, and what comes back from forms that are refused, in both languages, light and dark, wide and narrow:
/// accessible (WCAG 2.2 AA by axe-core, with its best practices), valid HTML (Nu), nothing to scroll sideways at 320
/// px,
/// no error in the console. `-Dpages=/groups` looks at those pages and forms only that have `/groups` in their address.
@SamverkTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTests {
    /// Two browsers at once, each with its settings.
    private static final List<List<Browser.Settings>> SETTINGS = List.of(
            List.of(new Browser.Settings(true, 1280, "sv-SE", false), new Browser.Settings(true, 320, "en-GB", false)),
            List.of(new Browser.Settings(true, 320, "sv-SE", true), new Browser.Settings(true, 768, "en-GB", true)));

    private static final String WANTED = System.getProperty("pages", "");

    @LocalServerPort
    private int port;

    @Autowired
    private AutowireCapableBeanFactory program;

    private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());
    private Sample sample;
    private Map<Cast, List<String>> pages;

    @BeforeEach
    void make() {
        if (sample == null) {
            sample = new Sample(program);
            pages = new PagesToSee(program).with(sample);
        }
    }

    @Test
    void no_page_is_left_out() {
        assertThat(new PageRoutes(program).without(pages.values().stream().flatMap(List::stream)))
                .isEmpty();
    }

    @Test
    void is_accessible_valid_and_fits(@TempDir Path folder) {
        var html = new HtmlChecker(folder);
        try (var threads = Executors.newFixedThreadPool(SETTINGS.size())) {
            var rounds = SETTINGS.stream()
                    .map(settings -> CompletableFuture.runAsync(() -> visit(settings, html), threads))
                    .toList();
            rounds.forEach(CompletableFuture::join);
        }
        wrong.addAll(html.errors());
        assertThat(wrong).isEmpty();
    }

    private void visit(List<Browser.Settings> all, HtmlChecker html) {
        try (var browser = new Browser(port)) {
            for (var settings : all) {
                pages.forEach((person, paths) -> visit(browser.open(person, settings), person, settings, paths, html));
                if ("/kept".contains(WANTED)) {
                    var page = browser.open(Cast.ANNA, settings);
                    look(page, lapse(page), new Visit("/kept", settings), html);
                    page.context().close();
                }
            }
        }
    }

    private void visit(Page page, Cast person, Browser.Settings settings, List<String> paths, HtmlChecker html) {
        var errors = new ArrayList<String>();
        page.onPageError(errors::add);
        for (var path : paths) {
            if (path.contains(WANTED)) {
                look(page, page.navigate(path), new Visit(path, settings), html);
            }
        }
        for (var form : sample.refused()) {
            if (form.person() == person && form.action().contains(WANTED)) {
                refuse(page, form, settings, html);
            }
        }
        errors.forEach(error -> wrong.add(person + ": " + error));
        page.context().close();
    }

    private void refuse(Page page, RefusedForm form, Browser.Settings settings, HtmlChecker html) {
        var visit = new Visit(form.action() + " refused", settings);
        try {
            var answer = form.send(page);
            if (answer.status() != 422 && answer.status() != 409) {
                wrong.add(visit + ": " + answer.status());
            }
            look(page, answer, visit, html);
        } catch (PlaywrightException e) {
            wrong.add(visit + ": " + e.getMessage());
        }
    }

    /// Sends a form when the session has gone meanwhile, and signs in again.
    private static Response lapse(Page page) {
        page.navigate("/ideas/new");
        page.fill("[name=title]", "Sparad idé");
        page.context().clearCookies();
        page.waitForNavigation(
                () -> page.evaluate("HTMLFormElement.prototype.submit.call(document.querySelector('main form'))"));
        page.fill("[name=username]", Cast.ANNA.username());
        page.fill("[name=password]", Cast.PASSWORD);
        return page.waitForNavigation(() -> page.click("main button[type=submit]:not([name])"));
    }

    private void look(Page page, Response answer, Visit visit, HtmlChecker html) {
        html.add(visit.toString(), answer.text());
        for (var violation : new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()) {
            var node = violation.getNodes().getFirst();
            wrong.add(visit + ": " + violation.getId() + " at " + node.getTarget() + " " + node.getHtml());
        }
        if ((Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")) {
            wrong.add(visit + ": wider than the window");
        }
    }

    private record Visit(String path, Browser.Settings settings) {
        @Override
        public String toString() {
            return path + " " + settings.language() + " " + settings.width() + (settings.dark() ? " dark" : "");
        }
    }
}
