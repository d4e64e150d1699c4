package org.samverk.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.samverk.cast.Cast;

/// Debian's Chromium, in Swedish, for one test class.
final class Browser implements AutoCloseable {
    private final Playwright playwright = Playwright.create(
            new Playwright.CreateOptions().setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(
                            Path.of(System.getenv().getOrDefault("SAMVERK_TEST_CHROMIUM", "/usr/bin/chromium")))
                    .setArgs(List.of(
                            "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync")));
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final String address;

    Browser(int port) {
        this.address = "http://localhost:" + port;
    }

    /// How somebody's browser is set.
    ///
    /// @param still whether nothing should move
    record Settings(boolean javaScript, int width, String language, boolean dark, boolean still) {
        static final Settings USUAL = new Settings(true, 1280, "sv-SE", false);

        Settings(boolean javaScript, int width, String language, boolean dark) {
            this(javaScript, width, language, dark, false);
        }
    }

    /// A browser of its own for one person, signed in; nobody is signed in for a visitor.
    Page open(Cast person, Settings settings) {
        var context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale(settings.language())
                .setJavaScriptEnabled(settings.javaScript())
                .setColorScheme(settings.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setReducedMotion(settings.still() ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE)
                .setViewportSize(settings.width(), 900));
        contexts.add(context);
        context.setDefaultTimeout(Duration.ofSeconds(20).toMillis());
        var page = context.newPage();
        if (!person.isVisitor()) {
            page.navigate("/sign-in");
            page.fill("[name=username]", person.username());
            page.fill("[name=password]", Cast.PASSWORD);
            page.click("main button[type=submit]:not([name])");
            page.waitForURL(address + "/");
        }
        return page;
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
        browser.close();
        playwright.close();
    }
}
