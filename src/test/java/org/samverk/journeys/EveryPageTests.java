package org.samverk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.servlet.RequestDispatcher;
import java.io.UnsupportedEncodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Every page, and what comes back from forms, in both languages, light and dark, wide and narrow: accessible (WCAG 2.2
/// AA by axe-core, with its best practices), valid HTML (Nu), nothing to scroll sideways at 320 px, no complaint in the
/// console, nothing that it asks for missing. `-Dpages=/groups` looks at those pages and forms only that have `/groups`
/// in their address (several with commas between). `-Deyes=all` looks at each in both languages and all ways; without
/// it, at one half in Swedish, light and wide, at the other in English, dark and narrow, and opened in a browser are
/// only one page of each address and by turns the others and what comes back from forms ([Turns]); Nu looks at all.
@SamverkTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 40, unit = TimeUnit.MINUTES)
class EveryPageTests {
    private static final String WANTED = System.getProperty("pages", "");

    @LocalServerPort
    private int port;

    @Autowired
    private AutowireCapableBeanFactory program;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CastSetup cast;

    private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());
    private PagesToSee all;
    private Turns turns;

    @BeforeEach
    void make() {
        wrong.clear();
        if (all == null) {
            all = new PagesToSee(program, new Sample(program));
            turns = Turns.ofToday(all, new PageRoutes(program));
        }
    }

    @Test
    void no_page_is_left_out() {
        assertThat(new PageRoutes(program).without(all.pages().values().stream().flatMap(List::stream)))
                .isEmpty();
    }

    @Test
    void no_form_is_left_out() {
        var sent = all.forms().stream().map(RefusedForm::action);
        assertThat(new FormRoutes(program).without(sent)).isEmpty();
    }

    @Test
    void is_accessible_valid_and_fits(@TempDir Path folder) {
        var html = new HtmlChecker(folder);
        try (var threads = Executors.newFixedThreadPool(PageLook.EYES.size())) {
            var rounds = PageLook.EYES.entrySet().stream()
                    .map(each -> CompletableFuture.runAsync(() -> visit(each.getKey(), each.getValue(), html), threads))
                    .toList();
            rounds.forEach(CompletableFuture::join);
        }
        wrong.addAll(html.errors());
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_says_that_something_went_wrong_is_looked_at_too(@TempDir Path folder) {
        var html = new HtmlChecker(folder);
        try (var browser = new Browser(port)) {
            PageLook.EYES.forEach((language, eyes) -> {
                var settings = new Browser.Settings(true, 1280, language, false);
                for (var person : faultsSeenBy(language)) {
                    var page = browser.open(person, settings);
                    var look = new PageLook(page, eyes, wrong);
                    for (var status : List.of(403, 405, 409, 413, 500)) {
                        show(page, fault(person, status, language));
                        look(
                                look,
                                person + " " + status + " " + language,
                                html,
                                () -> page.navigate("/fault").text());
                    }
                }
                var early = browser.open(Cast.VISITOR, settings);
                show(early, starting(language));
                look(
                        new PageLook(early, eyes, wrong),
                        "starting " + language,
                        html,
                        () -> early.navigate("/fault").text());
            });
        }
        wrong.addAll(html.errors());
        assertThat(wrong).isEmpty();
    }

    private static List<Cast> faultsSeenBy(String language) {
        return PageLook.THOROUGH
                ? List.of(Cast.BJORN, Cast.VISITOR)
                : List.of(language.startsWith("sv") ? Cast.BJORN : Cast.VISITOR);
    }

    private static void show(Page page, String body) {
        page.unroute("**/fault");
        page.route(
                "**/fault",
                route -> route.fulfill(
                        new Route.FulfillOptions().setContentType("text/html").setBody(body)));
    }

    /// What the program answers while it starts. It serves all other tests too, so it starts for this answer only.
    private String starting(String language) {
        AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
        try {
            var answer = mvc.get().uri("/").header("Accept-Language", language).exchange();
            assertThat(answer).hasStatus(503);
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        } finally {
            AvailabilityChangeEvent.publish(context, ReadinessState.ACCEPTING_TRAFFIC);
        }
    }

    /// What the program answers when something fails in this way.
    private String fault(Cast person, int status, String language) {
        try {
            return mvc.get()
                    .uri("/error")
                    .header("Accept-Language", language)
                    .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                    .with(cast.as(person))
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void visit(String language, List<PageLook.Eye> eyes, HtmlChecker html) {
        var settings = new Browser.Settings(true, 1280, language, false);
        try (var browser = Browser.apart(port)) {
            for (var person : Cast.values()) {
                var paths = pages(person, language);
                var forms = forms(person, language).toList();
                if (!paths.isEmpty() || !forms.isEmpty()) {
                    var page = browser.open(person, settings);
                    var look = new PageLook(page, eyes, wrong);
                    look.listen();
                    page.navigate("/health");
                    var aside = page.context().newPage();
                    aside.navigate("/health");
                    paths.forEach(path -> see(look, person, path, language, html, page));
                    forms.forEach(form -> send(look, form, language, html, isOpened(form) ? page : aside));
                    page.context().close();
                }
            }
            if (isWanted("/kept")) {
                var page = browser.open(Cast.ANNA, settings);
                look(new PageLook(page, eyes, wrong), "/kept " + language, html, () -> lapse(page));
            }
        }
    }

    /// Whether a browser opens it this time.
    private boolean isOpened(Object what) {
        return PageLook.THOROUGH || !WANTED.isEmpty() || turns.opens(what);
    }

    private static boolean isWanted(String address) {
        return Stream.of(WANTED.split(",")).anyMatch(address::contains);
    }

    private List<String> pages(Cast person, String language) {
        var paths =
                all.pages().getOrDefault(person, List.of()).stream().distinct().toList();
        return paths.stream()
                .filter(path -> isWanted(path) && looksAt(language, paths.indexOf(path)))
                .toList();
    }

    private Stream<RefusedForm> forms(Cast person, String language) {
        return all.forms().stream()
                .filter(form -> form.person() == person && isWanted(form.action()))
                .filter(form -> looksAt(language, all.forms().indexOf(form)));
    }

    private static boolean looksAt(String language, int number) {
        return PageLook.THOROUGH || number % 2 == (language.startsWith("sv") ? 0 : 1);
    }

    private void see(PageLook look, Cast person, String path, String language, HtmlChecker html, Page page) {
        var where = person + " " + path + " " + language;
        if (isOpened(Turns.page(person, path))) {
            look(look, where, html, () -> page.navigate(path).text());
        } else {
            html.add(where, fetch(page, path, language));
        }
    }

    private static String fetch(Page page, String path, String language) {
        var asked = RequestOptions.create().setHeader("Accept", "text/html").setHeader("Accept-Language", language);
        return page.context().request().get(path, asked).text();
    }

    private void send(PageLook look, RefusedForm form, String language, HtmlChecker html, Page page) {
        var where = form.person() + " sends " + form.action() + " " + form.values() + " " + language;
        try {
            if (isOpened(form)) {
                look(look, where, html, () -> form.open(page));
            } else {
                html.add(where, form.fetch(page));
            }
        } catch (PlaywrightException | IllegalStateException e) {
            wrong.add(where + ": " + e.getMessage());
        }
    }

    /// Sends a form when the session has gone meanwhile, and signs in again.
    private static String lapse(Page page) {
        page.navigate("/ideas/new");
        page.fill("[name=title]", "Sparad idé");
        page.context().clearCookies();
        page.waitForNavigation(
                () -> page.evaluate("HTMLFormElement.prototype.submit.call(document.querySelector('main form'))"));
        page.fill("[name=username]", Cast.ANNA.username());
        page.fill("[name=password]", Cast.PASSWORD);
        return page.waitForNavigation(() -> page.click("main button[type=submit]:not([name])"))
                .text();
    }

    private static void look(PageLook look, String where, HtmlChecker html, Supplier<String> open) {
        look.at(where);
        html.add(where, open.get());
        look.look();
    }
}
