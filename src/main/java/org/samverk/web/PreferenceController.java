package org.samverk.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Language and colours, chosen in the menu; remembered for the person, or in a cookie for a visitor.
@Controller
class PreferenceController {
    private final Viewers viewers;

    PreferenceController(Viewers viewers) {
        this.viewers = viewers;
    }

    /// @param language `sv`, `en` or nothing to follow the browser
    /// @param scheme   `light`, `dark` or nothing to follow the device
    /// @param back     the path of the page where it was chosen
    @PostMapping("/language")
    View choose(
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable String scheme,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        var viewer = viewers.current(request);
        var chosenLanguage = language == null ? viewer.locale().getLanguage() : oneOf(language, "sv|en");
        var chosenScheme = scheme == null ? viewer.scheme() : oneOf(scheme, "light|dark");
        remember(response, Viewers.LANGUAGE_COOKIE, chosenLanguage, request.isSecure());
        remember(response, Viewers.SCHEME_COOKIE, chosenScheme, request.isSecure());
        viewer.actor().person().ifPresent(person -> viewers.prefer(person, chosenLanguage, chosenScheme));
        return View.redirect(local(back));
    }

    private static @Nullable String oneOf(String value, String allowed) {
        return value.matches(allowed) ? value : null;
    }

    private static void remember(HttpServletResponse response, String name, @Nullable String value, boolean secure) {
        var cookie = new Cookie(name, value == null ? "" : value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(value == null ? 0 : (int) Duration.ofDays(365).toSeconds());
        response.addCookie(cookie);
    }

    /// A path on this server; anything else leads to the start page.
    static String local(String path) {
        return path.matches("/(?!/)[A-Za-z0-9/._~?=&%+:@,-]*") ? path : "/";
    }
}
