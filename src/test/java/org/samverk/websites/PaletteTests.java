package org.samverk.websites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class PaletteTests {
    private static final Pattern SHADE =
            Pattern.compile("--ds-color-accent-([a-z-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)");

    @Test
    void each_shade_is_as_light_as_the_organisations_own_whatever_the_colour() {
        var random = new Random(20261129);
        var colours = Stream.concat(
                Stream.of("#000000", "#ffffff", "#ffff00", "#0000ff", "#ff0000", "#00ff00", "#808080"),
                IntStream.range(0, 300).mapToObj(i -> "#%06x".formatted(random.nextInt(1 << 24))));
        var own = Palette.css("#0b6e5f");
        colours.forEach(colour -> {
            var shades = SHADE.matcher(Palette.css(colour));
            var wanted = SHADE.matcher(own);
            var count = 0;
            while (wanted.find()) {
                assertThat(shades.find()).isTrue();
                as(colour, shades.group(2), wanted.group(2));
                as(colour, shades.group(3), wanted.group(3));
                count++;
            }
            assertThat(count).isEqualTo(16);
        });
    }

    @Test
    void the_organisations_own_colour_gives_its_own_shades() throws IOException {
        var shades = SHADE.matcher(Palette.css("#0b6e5f"));
        var sheet = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:/static/assets/app-style-*.css")[0]
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8)
                .toLowerCase(java.util.Locale.ROOT);
        while (shades.find()) {
            for (var shade : new String[] {shades.group(2), shades.group(3)}) {
                var place = "--ds-color-accent-" + shades.group(1);
                assertThat(Pattern.compile(place + ":\\s*(#[0-9a-f]{6}|#[0-9a-f]{3}\\b)")
                                .matcher(sheet)
                                .results()
                                .map(found -> found.group(1))
                                .filter(known -> luminance(full(known)) - luminance(shade) < 0.004
                                        && luminance(shade) - luminance(full(known)) < 0.004))
                        .as(place + " " + shade)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void the_hue_is_the_one_that_was_chosen() {
        var red = Colour.of(Palette.like(Colour.of("#7b1e3a"), "#0b6e5f"));
        assertThat(red.hue()).isCloseTo(Colour.of("#7b1e3a").hue(), within(0.05));
        assertThat(red.red()).isGreaterThan(red.green());
    }

    private static void as(String colour, String shade, String wanted) {
        var mine = contrast(luminance(shade), 1);
        var theirs = contrast(luminance(wanted), 1);
        assertThat(mine / theirs).as(colour + ": " + shade + " for " + wanted).isCloseTo(1, within(0.03));
    }

    private static double luminance(String hex) {
        return Colour.of(hex).luminance();
    }

    private static double contrast(double dark, double light) {
        return (light + 0.05) / (dark + 0.05);
    }

    private static String full(String hex) {
        return hex.length() == 7 ? hex : hex.replaceAll("([0-9a-f])", "$1$1");
    }
}
