package org.samverk.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.samverk.cast.Cast;

/// A test's windows in Chromium, each person's apart from the others'.
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /// The first page of a kind may have to wait until what it is made with has started, on a busy machine.
    private static final Duration FIRST_PAGE = Duration.ofSeconds(60);

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
    }

    private final Chromium chromium;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final String address;

    /// In the Chromium that all tests share.
    Browser(int port) {
        this(port, Chromium.shared());
    }

    private Browser(int port, Chromium chromium) {
        this.chromium = chromium;
        this.address = "http://localhost:" + port;
    }

    /// In a Chromium of its own, for a thread of its own.
    static Browser apart(int port) {
        return new Browser(port, new Chromium());
    }

    /// How somebody's browser is set. Nothing moves in any: what moves is drawn sixty times a second.
    record Settings(boolean javaScript, int width, String language, boolean dark) {
        static final Settings USUAL = new Settings(true, 1280, "sv-SE", false);
    }

    /// A browser of its own for one person, signed in, with no page open yet; nobody is signed in for a visitor.
    Page open(Cast person, Settings settings) {
        var context = chromium.browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL(address)
                        .setLocale(settings.language())
                        .setJavaScriptEnabled(settings.javaScript())
                        .setColorScheme(settings.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(settings.width(), 900));
        contexts.add(context);
        context.setDefaultTimeout(PATIENCE.toMillis());
        context.setDefaultNavigationTimeout(FIRST_PAGE.toMillis());
        if (!person.isVisitor()) {
            signIn(context.request(), person);
        }
        return context.newPage();
    }

    /// Sends the form, as a browser would; its page is looked at in other tests.
    private static void signIn(APIRequestContext requests, Cast person) {
        var token = TOKEN.matcher(requests.get("/sign-in").text());
        assertThat(token.find()).isTrue();
        var form = FormData.create()
                .set("_csrf", token.group(1))
                .set("username", person.username())
                .set("password", Cast.PASSWORD);
        var answer =
                requests.post("/sign-in", RequestOptions.create().setForm(form).setMaxRedirects(0));
        assertThat(answer.headers().get("location")).isEqualTo("/");
    }

    /// Looks among the notifications, again and again, until one with these words is there: each is made a little after
    /// the act that it tells of.
    static Locator told(Page page, String words) {
        var told = page.locator("#notifications li", new Page.LocatorOptions().setHasText(words));
        await().pollInSameThread().until(() -> {
            page.navigate("/notifications");
            return told.count() > 0;
        });
        return told;
    }

    @Override
    public void close() {
        try {
            contexts.forEach(BrowserContext::close);
        } catch (PlaywrightException e) {
            chromium.end();
            throw e;
        }
        if (!chromium.isShared()) {
            chromium.end();
        }
    }
}
