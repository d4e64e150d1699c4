package org.samverk.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.zip.CRC32;

/// A cover drawn from a name: quarter circles, leaves and dots in shades of one tint, as if cut from paper. The same
/// name always gives the same cover.
///
/// @param tint   one of the twelve tints, 0 to 11
/// @param papers the outlines, one for each shade that is used
public record Cover(int tint, int width, int height, List<Paper> papers) {
    private static final int SIDE = 40;
    private static final int TINTS = 12;

    /// What is cut from one sheet.
    ///
    /// @param shade   the CSS class of its colour
    /// @param outline SVG path data
    public record Paper(String shade, String outline) {}

    private enum Shade {
        SOFT,
        DEEP,
        INK,
        PAPER;

        static Shade pick(int number) {
            return number < 3 ? SOFT : number < 6 ? DEEP : number == 6 ? INK : PAPER;
        }
    }

    /// The wide cover of a page.
    public static Cover of(String name) {
        return draw(name, 12, 3);
    }

    /// The small square beside a name.
    public static Cover small(String name) {
        return draw(name, 2, 2);
    }

    private static Cover draw(String name, int columns, int rows) {
        var chance = chance(name);
        var tint = chance.nextInt(TINTS);
        var family = chance.nextInt(3);
        Map<Shade, StringBuilder> outlines = new EnumMap<>(Shade.class);
        for (var cell = 0; cell < columns * rows; cell++) {
            var figure = chance.nextInt(8);
            var turn = chance.nextInt(4);
            var shade = Shade.pick(chance.nextInt(8));
            if (figure > 0 || columns == 2) {
                outlines.computeIfAbsent(shade, s -> new StringBuilder())
                        .append(figure(family, figure, turn, cell % columns * SIDE, cell / columns * SIDE));
            }
        }
        var papers = new ArrayList<Paper>();
        outlines.forEach((shade, outline) ->
                papers.add(new Paper("cover-" + shade.name().toLowerCase(java.util.Locale.ROOT), outline.toString())));
        return new Cover(tint, columns * SIDE, rows * SIDE, List.copyOf(papers));
    }

    private static RandomGenerator chance(String name) {
        var sum = new CRC32();
        sum.update(name.strip().getBytes(StandardCharsets.UTF_8));
        return new java.util.SplittableRandom(sum.getValue());
    }

    private static String figure(int family, int figure, int turn, int x, int y) {
        if (figure == 7) {
            return disc(x, y, SIDE / 2);
        }
        if (figure == 6) {
            return disc(x, y, SIDE / 5);
        }
        return switch (family) {
            case 0 -> quarter(turn, x, y);
            case 1 -> leaf(turn, x, y);
            default -> half(turn, x, y);
        };
    }

    private static String disc(int x, int y, int radius) {
        return "M%d %da%3$d %3$d 0 1 0 %4$d 0a%3$d %3$d 0 1 0 -%4$d 0z"
                .formatted(x + SIDE / 2 - radius, y + SIDE / 2, radius, radius * 2);
    }

    private static String quarter(int turn, int x, int y) {
        return switch (turn) {
            case 0 -> "M%d %dh40a40 40 0 0 1 -40 40z".formatted(x, y);
            case 1 -> "M%d %dv40a40 40 0 0 1 -40 -40z".formatted(x + SIDE, y);
            case 2 -> "M%d %dh-40a40 40 0 0 1 40 -40z".formatted(x + SIDE, y + SIDE);
            default -> "M%d %dv-40a40 40 0 0 1 40 40z".formatted(x, y + SIDE);
        };
    }

    private static String leaf(int turn, int x, int y) {
        return turn % 2 == 0
                ? "M%d %da40 40 0 0 1 40 40a40 40 0 0 1 -40 -40z".formatted(x, y)
                : "M%d %da40 40 0 0 1 -40 40a40 40 0 0 1 40 -40z".formatted(x + SIDE, y);
    }

    private static String half(int turn, int x, int y) {
        return turn < 2
                ? "M%d %dh40a20 20 0 0 1 -40 0z".formatted(x, y)
                : "M%d %dh40a20 20 0 0 0 -40 0z".formatted(x, y + SIDE);
    }
}
