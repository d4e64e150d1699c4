package org.samverk.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.samverk.richtext.Difference.Change;

class DifferenceTests {
    @Test
    void a_rewritten_paragraph_is_compared_word_by_word() {
        assertThat(marked("Kom klockan nio på måndag.", "Kom klockan tio på måndag."))
                .contains("Kom klockan [-nio-][+tio+] på måndag.");
    }

    @Test
    void paragraphs_that_are_new_or_gone_are_marked_as_wholes() {
        assertThat(marked("Först.\n\nSist här.", "Först.\n\nNytt emellan oss.\n\nSist här."))
                .containsExactly("Titel", "Först.", "[+Nytt emellan oss.+]", "Sist här.");
        assertThat(marked("Först.\n\nSist här.", "Sist här.")).containsExactly("Titel", "[-Först.-]", "Sist här.");
    }

    @Test
    void a_link_that_leads_elsewhere_is_a_difference() {
        assertThat(marked("Se [planen](https://a.example).", "Se [planen](https://b.example)."))
                .contains("Se planen[- (https://a.example)-][+ (https://b.example)+].");
    }

    @Test
    void items_headings_and_tables_are_compared_too() {
        assertThat(marked("## Tider\n\n- ett\n- två", "## Tider\n\n- ett\n- två\n- tre"))
                .containsExactly("Titel", "Tider", "• ett", "• två", "[+• tre+]");
        assertThat(marked("| A | B |\n|---|---|\n| 1 | 2 |", "| A | B |\n|---|---|\n| 1 | 3 |"))
                .containsExactly("Titel", "A | B", "1 | [-2-][+3+]");
    }

    @Test
    void equal_texts_do_not_differ() {
        assertThat(Difference.between(blocks("Samma **ord**."), blocks("Samma **ord**."))
                        .changes())
                .isZero();
    }

    @Test
    void what_was_and_what_is_can_both_be_read_out_of_the_difference() {
        var random = new Random(7);
        for (var round = 0; round < 300; round++) {
            var before = text(random);
            var after = text(random);
            var difference = Difference.between(blocks(before), blocks(after));

            assertThat(words(difference, Change.ADDED)).isEqualTo(plain(blocks(before)));
            assertThat(words(difference, Change.REMOVED)).isEqualTo(plain(blocks(after)));
        }
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        IntStream.range(0, 1 + random.nextInt(6)).forEach(_ -> {
            IntStream.range(0, 1 + random.nextInt(8))
                    .forEach(_ -> text.append((char) ('a' + random.nextInt(4))).append("a "));
            text.append("\n\n");
        });
        return text.toString();
    }

    private static String words(Difference difference, Change without) {
        var text = new StringBuilder();
        difference.blocks().stream()
                .flatMap(block -> block.pieces().stream())
                .filter(piece -> piece.change() != without)
                .forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    private static String plain(List<TextBlock> blocks) {
        var text = new StringBuilder();
        blocks.stream().flatMap(block -> block.words().stream()).forEach(word -> text.append(word.text()));
        return text.toString();
    }

    private static List<String> marked(String before, String after) {
        return Difference.between(blocks(before), blocks(after)).blocks().stream()
                .map(DifferenceTests::marked)
                .toList();
    }

    private static String marked(Difference.Block block) {
        var text = new StringBuilder();
        for (var piece : block.pieces()) {
            text.append(
                    switch (piece.change()) {
                        case SAME -> piece.text();
                        case REMOVED -> "[-" + piece.text() + "-]";
                        case ADDED -> "[+" + piece.text() + "+]";
                    });
        }
        return text.toString();
    }

    private static List<TextBlock> blocks(String markdown) {
        return TextBlock.of("Titel", Markdown.toRichText(markdown, MentionResolver.NONE));
    }
}
