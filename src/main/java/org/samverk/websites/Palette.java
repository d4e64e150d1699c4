package org.samverk.websites;

import java.util.List;
import java.util.stream.Collectors;

/// Colours of a site made of one, as readable as the organisation's own.
///
/// How well two colours can be told apart hangs on their luminance alone (WCAG 2.2, contrast ratio). Each colour here
/// has
/// the hue that was chosen and the luminance of the colour whose place it takes, so every contrast stays what it was.
public final class Palette {
    /// Counts changes of how colours are made: the address of a site's colours holds it.
    static final int EDITION = 1;

    /// The design system's colours for the organisation's accent: place, in light, in dark (see theme.json).
    private static final List<List<String>> PLACES = List.of(
            List.of("background-default", "#ffffff", "#0d1a18"),
            List.of("background-tinted", "#eef5f4", "#11231f"),
            List.of("surface-default", "#ffffff", "#152c27"),
            List.of("surface-tinted", "#deebe9", "#19322d"),
            List.of("surface-hover", "#c8dfdb", "#1d3b35"),
            List.of("surface-active", "#b1d0cc", "#244a42"),
            List.of("border-subtle", "#9bc4be", "#2b584f"),
            List.of("border-default", "#338679", "#5f8981"),
            List.of("border-strong", "#0b695b", "#90aea8"),
            List.of("text-subtle", "#0b695b", "#90aea8"),
            List.of("text-default", "#05322b", "#e7eeec"),
            List.of("base-default", "#0b6e5f", "#53998f"),
            List.of("base-hover", "#09584c", "#74ada4"),
            List.of("base-active", "#07443b", "#96c0ba"),
            List.of("base-contrast-subtle", "#dae9e7", "#0f1b1a"),
            List.of("base-contrast-default", "#ffffff", "#000000"));

    private static final Colour ACCENT = Colour.of("#0b6e5f");

    private Palette() {}

    /// @param colour `#0b6e5f`
    /// @return a style sheet
    public static String css(String colour) {
        var chosen = Colour.of(colour);
        return PLACES.stream()
                .map(place -> "  --ds-color-accent-%s: light-dark(%s, %s);\n"
                        .formatted(place.get(0), like(chosen, place.get(1)), like(chosen, place.get(2))))
                .collect(Collectors.joining("", ":root,\n[data-color-scheme] {\n", "}\n"));
    }

    /// The colour that takes the place of another one.
    static String like(Colour chosen, String other) {
        var place = Colour.of(other);
        var strength = chosen.chroma() / ACCENT.chroma();
        return Colour.of(place.luminance(), place.chroma() * strength, chosen.hue())
                .hex();
    }
}
