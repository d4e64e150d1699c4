package org.samverk.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Debian's Chromium as a program. To start it costs more than many a journey, so all tests of a fork share one, which
/// ends with the fork. What belongs to one context is in no other.
final class Chromium {
    private static @Nullable Chromium shared;

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(
                            Path.of(System.getenv().getOrDefault("SAMVERK_TEST_CHROMIUM", "/usr/bin/chromium")))
                    .setArgs(List.of(
                            "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync")));

    /// The one that goes on from test to test. Only the thread that runs the tests may use it.
    static Chromium shared() {
        var running = shared;
        if (running == null || !running.browser.isConnected()) {
            running = new Chromium();
            shared = running;
        }
        return running;
    }

    boolean isShared() {
        return this == shared;
    }

    Browser browser() {
        return browser;
    }

    void end() {
        if (isShared()) {
            shared = null;
        }
        browser.close();
        playwright.close();
    }
}
