package org.samverk.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HtmlTests {
    private static final UUID ANNA = new UUID(1, 2);
    private static final MentionResolver PEOPLE =
            names -> names.contains("anna") ? Map.of("anna", new Node.Mention(ANNA, "Anna Berg", "anna")) : Map.of();
    private static final HtmlOptions PAGE = HtmlOptions.page(key -> key);

    @Test
    void shows_what_markdown_says() {
        assertThat(html("# Rubrik\n\nEn **fet** och *kursiv* [länk](https://example.org/a).\n\n- ett\n- två\n"))
                .isEqualTo("<h2 id=\"rubrik\">Rubrik</h2><p>En <strong>fet</strong> och <em>kursiv</em> "
                        + "<a href=\"https://example.org/a\" rel=\"noopener noreferrer\">länk</a>.</p>"
                        + "<ul><li>ett</li><li>två</li></ul>");
    }

    @Test
    void a_link_that_is_partly_bold_is_one_link() {
        assertThat(html("[en **fet** länk](/ideas/7)"))
                .isEqualTo("<p><a href=\"/ideas/7\">en <strong>fet</strong> länk</a></p>");
    }

    @Test
    void a_mention_leads_to_the_person_but_not_for_visitors() {
        assertThat(html("Hej @anna, och anna@example.org."))
                .startsWith("<p>Hej <a class=\"mention\" href=\"/people/anna\">@Anna Berg</a>, och <a href=\"mailto:");
        var text = Markdown.toRichText("Hej @Anna. Och @okänd", PEOPLE);
        assertThat(Html.render(text, PAGE.forVisitors()))
                .isEqualTo("<p>Hej <span class=\"mention\">@Anna Berg</span>. Och @okänd</p>");
        assertThat(text.mentions()).containsExactly(ANNA);
    }

    @Test
    void headings_make_an_outline_without_gaps_and_have_unique_ids() {
        assertThat(html("### Över\n\n# Åtgärder & mål\n\n#### Djupt\n\n# Åtgärder mål\n\n# Main\n\n# !\n\n#\n"))
                .isEqualTo("<h2 id=\"över\">Över</h2><h2 id=\"åtgärder--mål\">Åtgärder &amp; mål</h2>"
                        + "<h3 id=\"djupt\">Djupt</h3><h2 id=\"åtgärder-mål\">Åtgärder mål</h2>"
                        + "<h2 id=\"main-1\">Main</h2><h2 id=\"section\">!</h2>");
    }

    @Test
    void a_table_scrolls_by_itself_and_its_headers_say_what_they_head() {
        assertThat(html("| Namn | |\n|---|---|\n| a | b |\n"))
                .isEqualTo("<div class=\"table-scroll\" tabindex=\"0\" role=\"group\" aria-label=\"richtext.table 1\">"
                        + "<table><thead><tr><th scope=\"col\">Namn</th><td></td></tr></thead>"
                        + "<tbody><tr><td>a</td><td>b</td></tr></tbody></table></div>");
    }

    @Test
    void a_task_is_a_box_with_a_name() {
        assertThat(html("- [x] klart\n- [ ] kvar\n"))
                .isEqualTo("<ul class=\"task-list\"><li><input type=\"checkbox\" disabled checked "
                        + "aria-label=\"richtext.task.done\"><div><p>klart</p></div></li><li><input type=\"checkbox\" "
                        + "disabled aria-label=\"richtext.task.open\"><div><p>kvar</p></div></li></ul>");
    }

    @Test
    void an_image_in_a_paragraph_parts_it() {
        assertThat(html("före ![bild](/files/" + ANNA + " \"titel\") efter"))
                .isEqualTo("<p>före</p><img src=\"/files/" + ANNA
                        + "\" alt=\"bild\" title=\"titel\" loading=\"lazy\"><p>efter</p>");
    }

    @Test
    void a_script_is_only_text_wherever_it_stands() {
        var script = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";
        var text = new Node.Text(script);
        var doc = new RichText(new Node.Doc(List.of(
                new Node.Heading(1, List.of(text)),
                new Node.Paragraph(List.of(text, new Node.Mention(ANNA, script, "anna"))),
                new Node.CodeBlock(null, script),
                new Node.Image(ANNA, script, script))));
        assertThat(Html.render(doc, PAGE)).doesNotContain("<script", "<img src=x", "\"'>");
    }

    private static String html(String markdown) {
        return Html.render(Markdown.toRichText(markdown, PEOPLE), PAGE);
    }
}
