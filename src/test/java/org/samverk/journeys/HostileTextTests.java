package org.samverk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.OwnDatabase;
import org.samverk.hostile.HostileTexts;
import org.samverk.identity.QuickPasswords;
import org.samverk.kernel.postgres.Database;
import org.samverk.search.Rebuilds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/// Every column of the database that holds words is filled with hostile ones, names included; then every page of the
/// program is opened in Chromium and in Firefox. No script runs, no policy has to stop one, no element has become more
/// than text. Needs Debian's firefox-esr: `./test hostile`.
@Tag("long")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@Import({CastSetup.class, QuickPasswords.class})
@ContextConfiguration(initializers = OwnDatabase.class)
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class HostileTextTests {
    /// Before a page's own scripts: what would run says so, and so does the policy that stops it.
    private static final String LISTEN = """
            () => {
              const heard = window.heard = []
              for (const name of ['alert', 'confirm', 'prompt']) window[name] = () => heard.push(name + ' ran')
              document.addEventListener('securitypolicyviolation', (event) =>
                heard.push('policy: ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample))
            }""";

    /// What was heard, and each element that words have become.
    private static final String HEARD = """
            [...window.heard, ...[...document.querySelectorAll('*')].filter((one) => [...one.attributes].some(({ name, value }) =>
              name.startsWith('on') || (/^(href|src|action|formaction|data)$/.test(name) && /^\\s*(javascript|vbscript):/i.test(value))
            ) || one.matches('img[src=x]')).map((one) => one.outerHTML.slice(0, 300))].join('\\n')""";

    private static final String SHOWN = "String(document.body.innerHTML.includes('onerror=alert(1)'))";

    @LocalServerPort
    private int port;

    @Autowired
    private AutowireCapableBeanFactory program;

    @Autowired
    private Database database;

    @Autowired
    private CastSetup cast;

    @Autowired
    private Rebuilds rebuilds;

    private PagesToSee pages;

    @BeforeAll
    void fill_all_columns_with_hostile_words() {
        pages = new PagesToSee(program, new Sample(program));
        cast.untilAllIsTold();
        cast.untilAllIsFound();
        var filled = new HostileTexts(database).fill();
        rebuilds.begin(cast.actor(Cast.EVA));
        cast.untilAllIsFound();
        System.out.println("Hostile words in " + filled);
        assertThat(filled)
                .hasSizeGreaterThan(60)
                .containsKeys("access.principal.name", "access.subject.title", "feed.post.content", "sites.page.title");
    }

    @Test
    void chromium_runs_nothing_that_people_have_written() throws IOException {
        var wrong = new ArrayList<String>();
        int shown = 0;
        try (var browser = new Browser(port);
                var weak = new UnescapedPage()) {
            assertThat(heard(watched(browser, Cast.VISITOR), weak.address())).contains("alert ran", "<img");
            assertThat(heard(watched(browser, Cast.VISITOR), weak.address() + "guarded"))
                    .contains("policy", "<img");
            for (var person : pages.pages().keySet()) {
                var page = watched(browser, person);
                for (var path : paths(person)) {
                    var heard = heard(page, path);
                    shown += page.evaluate(SHOWN).equals("true") ? 1 : 0;
                    note(wrong, person + " " + path, heard);
                }
            }
        }
        judge(wrong, shown, "Chromium");
    }

    @Test
    void nor_does_firefox(@TempDir Path folder) throws IOException {
        var wrong = new ArrayList<String>();
        int shown = 0;
        try (var weak = new UnescapedPage();
                var firefox = new Firefox(folder)) {
            firefox.before(LISTEN);
            firefox.open(weak.address());
            assertThat(firefox.evaluate(HEARD)).contains("alert ran", "<img");
            firefox.open(weak.address() + "guarded");
            assertThat(firefox.evaluate(HEARD)).contains("policy", "<img");
            for (var person : pages.pages().keySet()) {
                signIn(firefox, person);
                for (var path : paths(person)) {
                    firefox.open(at(path));
                    shown += firefox.evaluate(SHOWN).equals("true") ? 1 : 0;
                    note(wrong, person + " " + path, firefox.evaluate(HEARD));
                }
            }
        }
        judge(wrong, shown, "Firefox");
    }

    private Page watched(Browser browser, Cast person) {
        var page = browser.open(person, Browser.Settings.USUAL);
        page.addInitScript("(" + LISTEN + ")()");
        return page;
    }

    private static String heard(Page page, String address) {
        var answer = page.navigate(address);
        return (answer.status() >= 500 ? answer.status() + " " : "") + page.evaluate(HEARD);
    }

    private void judge(List<String> wrong, int shown, String browser) {
        System.out.println(shown + " pages with hostile words looked at in " + browser);
        assertThat(wrong).isEmpty();
        assertThat(shown).isGreaterThan(150);
    }

    private static void note(List<String> wrong, String where, String heard) {
        if (!heard.isEmpty()) {
            wrong.add(where + ": " + heard);
        }
    }

    private void signIn(Firefox firefox, Cast person) throws IOException {
        firefox.forget();
        if (!person.isVisitor()) {
            firefox.open(at("/sign-in"));
            firefox.evaluate("""
                    fetch('/sign-in', { method: 'POST', redirect: 'manual', body: new URLSearchParams({
                      _csrf: document.querySelector('[name=_csrf]').value, username: '%s', password: '%s' }) }).then(() => 'sent')
                    """.formatted(person.username(), Cast.PASSWORD));
            firefox.open(at("/settings"));
            assertThat(firefox.evaluate("document.body.dataset.person")).isEqualTo(person.username());
        }
    }

    private List<String> paths(Cast person) {
        return pages.pages().get(person).stream().distinct().toList();
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
