package org.samverk.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// Documents made by chance go through Markdown and come back.
class MarkdownRoundTripTests {
    private static final MentionResolver PEOPLE = _ -> Map.of(RandomTexts.ANNA.username(), RandomTexts.ANNA);
    private static final int TEXTS = 600;

    @Test
    void what_markdown_can_say_comes_back_the_same() {
        for (var seed = 0L; seed < TEXTS; seed++) {
            var text = new RandomTexts(seed, true).next();
            var markdown = Markdown.fromRichText(text);
            assertThat(Markdown.toRichText(markdown, PEOPLE).canonicalJson())
                    .as("seed %d%n%s", seed, markdown)
                    .isEqualTo(text.canonicalJson());
        }
    }

    @Test
    void what_markdown_cannot_say_comes_back_in_html() {
        for (var seed = 0L; seed < TEXTS; seed++) {
            var text = new RandomTexts(seed, false).next();
            var markdown = Markdown.fromRichText(text);
            var back = Markdown.toRichText(markdown, PEOPLE);
            assertThat(words(back)).as("seed %d%n%s", seed, markdown).isEqualTo(words(text));
            assertThat(back.images()).isEqualTo(text.images());
            assertThat(back.mentions()).isEqualTo(text.mentions());
            var again = Markdown.toRichText(Markdown.fromRichText(back), PEOPLE);
            assertThat(again).as("seed %d, second time", seed).isEqualTo(back);
        }
    }

    private static String words(RichText text) {
        return text.plainText().replaceAll("\\s+", "");
    }
}
