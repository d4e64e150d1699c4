package org.samverk.journeys;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Looks at a page as it stands in a browser: wide and narrow, light and dark, without loading it anew. Hears what its
/// scripts and its requests complain of meanwhile.
final class PageLook {
    /// All rules of WCAG 2.2 A and AA and the best practices; the size of targets is off unless one asks for it.
    private static final String ALL = """
            { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              rules: { 'target-size': { enabled: true } } }""";
    private static final String SEEN = """
            { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block', 'target-size',
              'scrollable-region-focusable', 'meta-viewport', 'region', 'heading-order', 'skip-link'] } }""";
    /// `-Deyes=all`: each page and form in both languages, in all ways.
    static final boolean THOROUGH = "all".equals(System.getProperty("eyes"));

    /// What a page is looked at with: in Swedish light and wide, in English dark and narrow by all rules, and whether
    /// it fits at other widths. When thorough, also in the other colours and on the other screen, by the rules that
    /// depend on either.
    static final Map<String, List<Eye>> EYES = THOROUGH
            ? Map.of(
                    "sv-SE", List.of(new Eye(1280, false, ALL), new Eye(320, true, SEEN), new Eye(768, true, "")),
                    "en-GB", List.of(new Eye(320, false, ALL), new Eye(1440, true, SEEN), new Eye(768, false, "")))
            : Map.of(
                    "sv-SE", List.of(new Eye(1280, false, ALL), new Eye(320, false, "")),
                    "en-GB", List.of(new Eye(320, true, ALL), new Eye(768, true, "")));

    private static final String AXE = """
            () => axe.run(document, Object.assign(%s, { resultTypes: ['violations'], iframes: false, preload: %s })).then(found => found.violations.map(one =>
              one.id + ' at ' + one.nodes[0].target + ' ' + one.nodes[0].html.slice(0, 300)))
            """;
    /// What sticks out, nothing when the page fits.
    private static final String SIDEWAYS = """
            () => {
              const width = document.documentElement.clientWidth
              if (document.documentElement.scrollWidth <= width) return null
              const out = [...document.querySelectorAll('main *')].find(one => one.getBoundingClientRect().right > width)
              return (out ?? document.documentElement).outerHTML.slice(0, 200)
            }
            """;
    private static final String SOURCE = source();

    private final Page page;
    private final List<String> wrong;
    private final List<Eye> eyes;
    private String where = "";
    private @Nullable Eye seen;

    /// @param rules what axe looks for, as its options; empty when it does not look
    record Eye(int width, boolean dark, String rules) {
        /// A phone for axe is so tall that its fixed bar lies over nothing.
        int height() {
            return width < 600 && !rules.isEmpty() ? 6000 : 900;
        }
    }

    PageLook(Page page, List<Eye> eyes, List<String> wrong) {
        this.page = page;
        this.eyes = eyes;
        // Sent once, not with each page.
        page.addInitScript(SOURCE);
        this.wrong = wrong;
    }

    /// From now on, what goes wrong while a page loads and works is wrong with the page.
    void listen() {
        page.onPageError(error -> add(error));
        page.onConsoleMessage(this::said);
        page.onResponse(this::answered);
        page.onRequestFailed(this::failed);
    }

    /// Before the page is opened there.
    void at(String place) {
        where = place;
        see(eyes.getFirst());
    }

    void look() {
        for (var eye : eyes) {
            see(eye);
            var way = eye.width() + (eye.dark() ? " dark: " : ": ");
            if (!eye.rules().isEmpty()) {
                var found = (List<?>) page.evaluate(AXE.formatted(eye.rules(), THOROUGH));
                found.forEach(one -> add(way + one));
            }
            var out = page.evaluate(SIDEWAYS);
            if (out != null) {
                add(way + "wider than the window: " + out);
            }
        }
    }

    private void see(Eye eye) {
        var before = seen;
        if (!eye.equals(before)) {
            page.setViewportSize(eye.width(), eye.height());
        }
        if (before == null || eye.dark() != before.dark()) {
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(eye.dark() ? ColorScheme.DARK : ColorScheme.LIGHT));
        }
        seen = eye;
    }

    /// Security policies that are broken are told here too. What could not be loaded is seen in [#answered].
    private void said(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
            add(message.text());
        }
    }

    private void answered(Response response) {
        if (response.status() >= 400 && !response.request().isNavigationRequest()) {
            add(response.status() + " for " + response.url());
        }
    }

    /// Leaving a page ends what it was still loading.
    private void failed(Request request) {
        if (!Objects.equals(request.failure(), "net::ERR_ABORTED")) {
            add(request.failure() + " for " + request.url());
        }
    }

    private void add(String complaint) {
        wrong.add(where + " " + complaint);
    }

    /// The script of axe.
    static String source() {
        try (var script = PageLook.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
