package org.samverk.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProofreadingTests {
    @Test
    void a_text_that_is_in_order_has_nothing_to_remark_on() {
        assertThat(kinds("## Så gör du\n\nRing oss. Vi svarar på [frågor om bygglov](https://example.org)."))
                .isEmpty();
    }

    @Test
    void a_heading_that_skips_a_level_is_found_and_one_that_goes_back_is_not() {
        assertThat(kinds("# Ett\n\n### Tre\n\n## Två\n\n# Ett igen")).containsExactly(Finding.Kind.SKIPPED_LEVEL);
    }

    @Test
    void links_that_do_not_say_where_they_lead_are_found() {
        assertThat(
                        kinds(
                                "[Klicka här](https://a.se) eller [https://b.se](https://b.se) eller [read more…](https://c.se)."))
                .containsExactly(Finding.Kind.VAGUE_LINK, Finding.Kind.BARE_ADDRESS, Finding.Kind.VAGUE_LINK);
    }

    @Test
    void a_sentence_of_more_than_thirty_words_is_found_with_its_beginning() {
        var sentence = "Detta är " + "ett ".repeat(29).strip() + ".";

        var found = Proofreading.of(text(sentence)).findings();

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.LONG_SENTENCE);
            assertThat(finding.figure()).isEqualTo(31);
            assertThat(finding.place()).startsWith("Detta är ett");
        });
        assertThat(kinds("Detta är " + "ett ".repeat(28).strip() + ".")).isEmpty();
    }

    @Test
    void a_table_needs_a_header() {
        assertThat(kinds("| Dag | Tid |\n|---|---|\n| måndag | nio |")).isEmpty();
        var bare = new Node.TableCell(false, 1, 1, List.of(new Node.Paragraph(List.of(new Node.Text("måndag")))));
        var table = new Node.Table(List.of(new Node.TableRow(List.of(bare))));

        assertThat(Proofreading.of(new RichText(new Node.Doc(List.of(table)))).findings())
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.TABLE_WITHOUT_HEADERS);
    }

    /// Ten words in two sentences; two of them (Kommunen, Verksamheten) have more than six letters.
    @Test
    void lix_is_words_in_a_sentence_plus_the_share_of_long_words() {
        var result = Proofreading.of(text("Kommunen svarar på alla frågor snabbt. Verksamheten växer varje måndag."))
                .readability();

        assertThat(result).isEqualTo(new Readability(10, 2, 5 + 20));
        assertThat(result.level()).isEqualTo(Readability.Level.VERY_EASY);
    }

    private static List<Finding.Kind> kinds(String markdown) {
        return Proofreading.of(text(markdown)).findings().stream()
                .map(Finding::kind)
                .toList();
    }

    private static RichText text(String markdown) {
        return Markdown.toRichText(markdown, MentionResolver.NONE);
    }
}
