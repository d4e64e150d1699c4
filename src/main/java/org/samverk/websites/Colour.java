package org.samverk.websites;

import java.util.stream.DoubleStream;

/// A colour of a screen, in linear sRGB (IEC 61966-2-1), with the measures of Oklab (Ottosson 2020).
///
/// @param red   0 to 1, as `green` and `blue`
record Colour(double red, double green, double blue) {
    private static final int STEPS = 40;

    /// @param hex `#0b6e5f`
    static Colour of(String hex) {
        return new Colour(linear(hex, 1), linear(hex, 3), linear(hex, 5));
    }

    /// The colour of this hue that is as light as said, and as strong as said, or as strong as a screen can show it.
    ///
    /// @param luminance 0 to 1, as WCAG 2.2 defines relative luminance
    /// @param hue       in radians
    static Colour of(double luminance, double chroma, double hue) {
        var dark = 0.0;
        var light = 1.0;
        for (var step = 0; step < STEPS; step++) {
            var middle = (dark + light) / 2;
            if (strongest(middle, chroma, hue).luminance() < luminance) {
                dark = middle;
            } else {
                light = middle;
            }
        }
        return strongest(light, chroma, hue);
    }

    double luminance() {
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    double chroma() {
        return Math.hypot(a(), b());
    }

    double hue() {
        return Math.atan2(b(), a());
    }

    String hex() {
        return "#%02x%02x%02x".formatted(digits(red), digits(green), digits(blue));
    }

    private double a() {
        return 1.9779984951 * cone(0) - 2.4285922050 * cone(1) + 0.4505937099 * cone(2);
    }

    private double b() {
        return 0.0259040371 * cone(0) + 0.7827717662 * cone(1) - 0.8086757660 * cone(2);
    }

    private double cone(int which) {
        return Math.cbrt(
                switch (which) {
                    case 0 -> 0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue;
                    case 1 -> 0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue;
                    default -> 0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue;
                });
    }

    private static Colour strongest(double lightness, double chroma, double hue) {
        if (oklch(lightness, chroma, hue).isShown()) {
            return oklch(lightness, chroma, hue);
        }
        var weak = 0.0;
        var strong = chroma;
        for (var step = 0; step < STEPS; step++) {
            var middle = (weak + strong) / 2;
            if (oklch(lightness, middle, hue).isShown()) {
                weak = middle;
            } else {
                strong = middle;
            }
        }
        return oklch(lightness, weak, hue);
    }

    private static Colour oklch(double lightness, double chroma, double hue) {
        var a = chroma * Math.cos(hue);
        var b = chroma * Math.sin(hue);
        var l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
        var m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
        var s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
        return new Colour(
                4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
                -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
                -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
    }

    /// Whether a screen can show it.
    private boolean isShown() {
        return DoubleStream.of(red, green, blue).allMatch(part -> part >= -1e-6 && part <= 1 + 1e-6);
    }

    private static double linear(String hex, int at) {
        var part = Integer.parseInt(hex, at, at + 2, 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static int digits(double part) {
        var shown = Math.clamp(part, 0.0, 1.0);
        return (int) Math.round(255 * (shown <= 0.0031308 ? 12.92 * shown : 1.055 * Math.pow(shown, 1 / 2.4) - 0.055));
    }
}
