package org.samverk.richtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samverk.kernel.InvalidInputException;

class RichTextTests {
    private static final UUID FILE = UUID.fromString("0198c1a2-0000-7000-8000-00000000abcd");

    @Test
    void canonical_json_is_the_same_whatever_the_order_the_white_space_and_the_defaults() {
        var one = RichText.parse("""
                {"type":"doc","content":[
                  {"type":"orderedList","attrs":{"start":1,"type":null},"content":[{"type":"listItem","content":[
                    {"type":"paragraph","content":[
                      {"type":"text","text":"Å","marks":[{"type":"italic"},{"type":"bold"}]},
                      {"type":"text","text":"tgärd","marks":[{"type":"bold"},{"type":"italic"}]},
                      {"type":"hardBreak","marks":[{"type":"bold"}]},
                      {"type":"text","text":"x","marks":[{"type":"link","attrs":
                        {"rel":"noopener","target":"_blank","href":"/ideas/7","class":null}}]}]}]}]},
                  {"type":"paragraph"}]}
                """);
        var other = RichText.parse("{\"content\":[{\"content\":[{\"content\":[{\"content\":["
                + "{\"marks\":[{\"type\":\"bold\",\"attrs\":{}},{\"type\":\"italic\"}],\"text\":\"\\u00c5tg\\u00e4rd\",\"type\":\"text\"},"
                + "{\"type\":\"hardBreak\"},"
                + "{\"marks\":[{\"attrs\":{\"href\":\"\\/ideas\\/7\"},\"type\":\"link\"}],\"text\":\"x\",\"type\":\"text\"}],"
                + "\"type\":\"paragraph\"}],\"type\":\"listItem\"}],\"type\":\"orderedList\"},"
                + "{\"type\":\"paragraph\",\"content\":[],\"attrs\":null}],\"type\":\"doc\"}");
        assertThat(one.canonicalJson())
                .isEqualTo(other.canonicalJson())
                .isEqualTo(
                        "{\"type\":\"doc\",\"content\":[{\"type\":\"orderedList\",\"content\":[{\"type\":\"listItem\","
                                + "\"content\":[{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"marks\":[{\"type\":\"bold\"},"
                                + "{\"type\":\"italic\"}],\"text\":\"Åtgärd\"},{\"type\":\"hardBreak\"},{\"type\":\"text\",\"marks\":"
                                + "[{\"type\":\"link\",\"attrs\":{\"href\":\"/ideas/7\"}}],\"text\":\"x\"}]}]}]},"
                                + "{\"type\":\"paragraph\"}]}");
        assertThat(one).isEqualTo(other);
        assertThat(one.sha256()).isEqualTo(other.sha256());
    }

    @Test
    void canonical_json_reads_back_the_same_for_documents_made_by_chance() {
        for (var seed = 0L; seed < 1000; seed++) {
            var text = new RandomTexts(seed, false).next();
            var back = RichText.parse(text.canonicalJson());
            assertThat(back).as("seed %d", seed).isEqualTo(text);
            assertThat(back.canonicalJson()).isEqualTo(text.canonicalJson());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{'type':'paragraph','content':[{'type':'text','text':'A'}]}]",
                "[{'type':'paragraph','content':[{'type':'text','text':'a '}]}]",
                "[{'type':'paragraph','content':[{'type':'text','text':'a','marks':[{'type':'bold'}]}]}]",
                "[{'type':'paragraph','content':[{'type':'text','text':'a','marks':[{'type':'link','attrs':{'href':'/x'}}]}]}]",
                "[{'type':'paragraph','content':[{'type':'text','text':'a','marks':[{'type':'link','attrs':{'href':'/y'}}]}]}]",
                "[{'type':'paragraph','content':[{'type':'text','text':'a'},{'type':'hardBreak'}]}]",
                "[{'type':'heading','attrs':{'level':1},'content':[{'type':'text','text':'a'}]}]",
                "[{'type':'heading','attrs':{'level':2},'content':[{'type':'text','text':'a'}]}]",
                "[{'type':'codeBlock','content':[{'type':'text','text':'a'}]}]",
                "[{'type':'paragraph','content':[{'type':'text','text':'a'}]},{'type':'horizontalRule'}]",
                "[{'type':'taskList','content':[{'type':'taskItem','content':[{'type':'paragraph'}]}]}]",
                "[{'type':'taskList','content':[{'type':'taskItem','attrs':{'checked':true},'content':[{'type':'paragraph'}]}]}]",
                "[{'type':'orderedList','attrs':{'start':2},'content':[{'type':'listItem','content':[{'type':'paragraph'}]}]}]",
                "[{'type':'bulletList','content':[{'type':'listItem','content':[{'type':'paragraph'}]}]}]",
                "[{'type':'image','attrs':{'src':'/files/0198c1a2-0000-7000-8000-00000000abcd'}}]",
                "[{'type':'image','attrs':{'src':'/files/0198c1a2-0000-7000-8000-00000000abcd','alt':'a'}}]",
                "[{'type':'image','attrs':{'src':'/files/0198c1a2-0000-7000-8000-00000000abce','alt':'a'}}]"
            })
    void each_visible_change_changes_the_hash(String content) {
        var plain = parsed("[{'type':'paragraph','content':[{'type':'text','text':'a'}]}]");
        var changed = parsed(content);
        assertThat(changed.sha256()).isNotEqualTo(plain.sha256());
        assertThat(changed).isNotEqualTo(plain);
    }

    @Test
    void two_links_beside_each_other_stay_two() {
        var text = parsed("[{'type':'paragraph','content':["
                + "{'type':'text','text':'a','marks':[{'type':'link','attrs':{'href':'/x'}}]},"
                + "{'type':'text','text':'b','marks':[{'type':'link','attrs':{'href':'/y'}}]}]}]");
        assertThat(Html.render(text, HtmlOptions.page(key -> key)))
                .isEqualTo("<p><a href=\"/x\">a</a><a href=\"/y\">b</a></p>");
    }

    @Test
    void knows_its_words_images_people_and_headings() {
        var text = Markdown.toRichText(
                "# Plan\n\nHej  @anna\\\nnu\n\n- ett\n- två\n\n![karta](/files/" + FILE
                        + ")\n\n| a | b |\n|---|---|\n| c | |\n",
                _ -> Map.of("anna", RandomTexts.ANNA));
        assertThat(text.plainText()).isEqualTo("Plan\nHej @Anna Åström\nnu\nett\ntvå\nkarta\na\nb\nc");
        assertThat(text.images()).containsExactly(FILE);
        assertThat(text.mentions()).containsExactly(RandomTexts.ANNA.id());
        assertThat(text.headings()).containsExactly(new RichText.Heading(1, "Plan", "plan"));
        assertThat(text.isEmpty()).isFalse();
    }

    @Test
    void an_excerpt_is_cut_between_words_and_never_in_a_character() {
        var text = new RichText(
                new Node.Doc(List.of(new Node.Paragraph(List.of(new Node.Text("Vi cyklar till jobbet 😀😀😀"))))));
        assertThat(text.excerpt(100)).isEqualTo("Vi cyklar till jobbet 😀😀😀");
        assertThat(text.excerpt(12)).isEqualTo("Vi cyklar…");
        assertThat(text.excerpt(24)).isEqualTo("Vi cyklar till jobbet…");
        assertThat(new RichText(new Node.Doc(List.of(new Node.Paragraph(List.of(new Node.Text("😀😀😀😀"))))))
                        .excerpt(3))
                .isEqualTo("😀😀…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u200b\u2060", "\u3164", "---", "#", "-", "<!-- x -->", "<br><br>"})
    void what_shows_nothing_is_empty(String markdown) {
        assertThat(Markdown.toRichText(markdown, MentionResolver.NONE).isEmpty())
                .isTrue();
    }

    @Test
    void the_empty_text_is_one_empty_paragraph() {
        assertThat(RichText.empty().canonicalJson())
                .isEqualTo("{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\"}]}");
        assertThat(RichText.empty().isEmpty()).isTrue();
        assertThat(RichText.parse(RichText.empty().canonicalJson())).isEqualTo(RichText.empty());
    }

    @Test
    void nodes_that_the_schema_does_not_know_cannot_be_made() {
        assertThatThrownBy(() -> new Node.Heading(5, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Mark.Link("javascript:alert(1)")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Node.ListItem(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RichText(nested(45))).isInstanceOf(InvalidInputException.class);
    }

    private static Node.Doc nested(int depth) {
        Node.Block block = new Node.Paragraph(List.of());
        for (var i = 0; i < depth; i++) {
            block = new Node.Blockquote(List.of(block));
        }
        return new Node.Doc(List.of(block));
    }

    private static RichText parsed(String content) {
        return RichText.parse(("{'type':'doc','content':" + content + "}").replace('\'', '"'));
    }
}
