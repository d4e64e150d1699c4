package org.samverk.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The two languages, each complete.
public final class Languages {
    public static final Locale SWEDISH = Locale.of("sv");
    public static final Locale ENGLISH = Locale.ENGLISH;
    private static final List<Locale> ALL = List.of(SWEDISH, ENGLISH);

    private Languages() {}

    /// The language that was chosen, else the first that the browser asks for and that we have, else Swedish.
    ///
    /// @param chosen         `sv`, `en` or null
    /// @param acceptLanguage the header of that name (RFC 9110, section 12.5.4)
    static Locale choose(@Nullable String chosen, @Nullable String acceptLanguage) {
        if (chosen != null) {
            return of(chosen);
        }
        if (acceptLanguage == null || acceptLanguage.length() > 500) {
            return SWEDISH;
        }
        try {
            var found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), ALL);
            return found == null ? SWEDISH : found;
        } catch (IllegalArgumentException e) {
            return SWEDISH;
        }
    }

    static Locale of(String code) {
        return code.equals("en") ? ENGLISH : SWEDISH;
    }
}
