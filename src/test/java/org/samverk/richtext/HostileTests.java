package org.samverk.richtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samverk.kernel.InvalidInputException;

/// What somebody sends who means harm, or whose program is broken.
class HostileTests {
    private static final String PARAGRAPH = "{'type':'paragraph'}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "7",
                "'doc'",
                "{",
                "{}",
                "{'type':'doc'}",
                "{'type':'doc','content':[]}",
                "{'type':'doc','content':null}",
                "{'type':'doc','content':{}}",
                "{'type':'doc','content':[null]}",
                "{'type':'doc','content':['x']}",
                "{'type':'doc','content':[{'type':'paragraph'}]} x",
                "{'type':'doc','content':[{'type':'paragraph'}]}{}",
                "{'type':'doc','type':'doc','content':[{'type':'paragraph'}]}",
                "{'type':'doc','content':[{'type':'paragraph'}],'content':[{'type':'paragraph'}]}",
                "{'type':'doc','content':[{'type':'paragraph'}],'html':'<script>'}",
                "{'type':'doc','content':[{'type':'paragraph'},]}",
                "{'type':'paragraph','content':[]}"
            })
    void a_broken_document_is_refused(String json) {
        assertRefused(json.replace('\'', '"'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'script'}",
                "{'type':'iframe','attrs':{'src':'https://example.org'}}",
                "{'type':'text','text':'x'}",
                "{'type':'doc','content':[{'type':'paragraph'}]}",
                "{'type':'listItem','content':[{'type':'paragraph'}]}",
                "{'type':'paragraph','content':[{'type':'paragraph'}]}",
                "{'type':'paragraph','attrs':{'onclick':'alert(1)'}}",
                "{'type':'paragraph','attrs':{'style':'x'}}",
                "{'type':'paragraph','text':'x'}",
                "{'type':'paragraph','marks':[{'type':'bold'}]}",
                "{'type':'paragraph','content':[{'type':'text'}]}",
                "{'type':'paragraph','content':[{'type':'text','text':''}]}",
                "{'type':'paragraph','content':[{'type':'text','text':7}]}",
                "{'type':'paragraph','content':[{'type':'text','text':'x','marks':[{'type':'underline'}]}]}",
                "{'type':'paragraph','content':[{'type':'text','text':'x','marks':[{'type':'bold'},{'type':'bold'}]}]}",
                "{'type':'paragraph','content':[{'type':'text','text':'x','marks':[{'type':'bold','attrs':{'x':1}}]}]}",
                "{'type':'paragraph','content':[{'type':'text','text':'x','marks':[{'type':'link'}]}]}",
                "{'type':'paragraph','content':[{'type':'text','text':'x','content':[]}]}",
                "{'type':'paragraph','content':[{'type':'hardBreak','content':[{'type':'text','text':'x'}]}]}",
                "{'type':'paragraph','content':[{'type':'image','attrs':{'src':'/files/0198c1a2-0000-7000-8000-00000000abcd'}}]}",
                "{'type':'heading'}",
                "{'type':'heading','attrs':{'level':0}}",
                "{'type':'heading','attrs':{'level':5}}",
                "{'type':'heading','attrs':{'level':'1'}}",
                "{'type':'heading','attrs':{'level':1.0}}",
                "{'type':'heading','attrs':{'level':1e0}}",
                "{'type':'heading','attrs':{'level':99999999999999999999}}",
                "{'type':'heading','attrs':{'level':9999999999}}",
                "{'type':'heading','attrs':{'level':{'a':[1]}}}",
                "{'type':'bulletList'}",
                "{'type':'bulletList','content':[{'type':'paragraph'}]}",
                "{'type':'bulletList','content':[{'type':'listItem'}]}",
                "{'type':'bulletList','content':[{'type':'listItem','content':[{'type':'horizontalRule'}]}]}",
                "{'type':'orderedList','attrs':{'start':-1},'content':[{'type':'listItem','content':[{'type':'paragraph'}]}]}",
                "{'type':'taskList','content':[{'type':'taskItem','attrs':{'checked':'yes'},'content':[{'type':'paragraph'}]}]}",
                "{'type':'blockquote','content':[]}",
                "{'type':'codeBlock','attrs':{'language':'a b onclick=x'}}",
                "{'type':'codeBlock','content':[{'type':'text','text':'x','marks':[{'type':'bold'}]}]}",
                "{'type':'codeBlock','content':[{'type':'hardBreak'}]}",
                "{'type':'horizontalRule','content':[{'type':'paragraph'}]}",
                "{'type':'image'}",
                "{'type':'image','attrs':{'src':'https://example.org/x.png'}}",
                "{'type':'image','attrs':{'src':'javascript:alert(1)'}}",
                "{'type':'image','attrs':{'src':'/files/../admin'}}",
                "{'type':'image','attrs':{'src':'/files/0198c1a2-0000-7000-8000-00000000abcd?x'}}",
                "{'type':'image','attrs':{'src':'/files/0198c1a2-0000-7000-8000-00000000abcd','onerror':'x'}}",
                "{'type':'table'}",
                "{'type':'table','content':[{'type':'tableRow'}]}",
                "{'type':'table','content':[{'type':'tableRow','content':[{'type':'tableCell'}]}]}",
                "{'type':'paragraph','content':[{'type':'mention','attrs':{'id':'x','label':'A','username':'a'}}]}",
                "{'type':'paragraph','content':[{'type':'mention','attrs':"
                        + "{'id':'0198c1a2-0000-7000-8000-00000000abcd','label':'A','username':'../admin'}}]}",
                "{'type':'paragraph','content':[{'type':'mention','attrs':"
                        + "{'id':'0198c1a2-0000-7000-8000-00000000abcd','label':' ','username':'a'}}]}"
            })
    void what_the_schema_does_not_allow_is_refused(String block) {
        assertRefused(document(block));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 0xB, 0xC, 0x1B, 0x7F, 0x80, 0x9F, 0xD800, 0xDC00, 0xFDD0, 0xFFFE, 0xFFFF})
    void characters_that_cannot_be_kept_are_refused(int character) {
        var escape = "a\\u%04x".formatted(character);
        assertRefused(document("{'type':'paragraph','content':[{'type':'text','text':'" + escape + "'}]}"));
        assertRefused(document("{'type':'codeBlock','content':[{'type':'text','text':'" + escape + "'}]}"));
        assertRefused(document("{'type':'image','attrs':{'src':'/files/0198c1a2-0000-7000-8000-00000000abcd','alt':'"
                + escape + "'}}"));
        assertRefused(document("{'type':'paragraph','content':[{'type':'text','text':'" + (char) character + "'}]}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\\tscript:alert(1)",
                "java\\nscript:alert(1)",
                "\\u0001javascript:alert(1)",
                "javascript\\u200b:alert(1)",
                "java&#115;cript:alert(1)",
                "javascript&colon;alert(1)//:",
                "java%0ascript:alert(1)",
                "vbscript:x",
                "data:text/html,<script>alert(1)</script>",
                "file:///etc/passwd",
                "blob:https://example.org/1",
                "view-source:https://example.org",
                "ftp://example.org",
                "//example.org",
                "\\\\\\\\example.org",
                "/\\\\example.org",
                "https:example.org",
                "https:///example.org",
                "https://user@example.org",
                "https://example.org:99999999/",
                "https://exa\\ufffdmple.org\\u0000",
                "mailto:",
                "tel:",
                "tel:javascript:x",
                ":x",
                ""
            })
    void a_link_that_leads_elsewhere_is_refused(String href) {
        assertRefused(link(href));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "HTTP://EXAMPLE.ORG/a?b=c&d#e",
                "https://åäö.se/sök",
                "https://[2001:db8::1]:8080/",
                "mailto:anna@example.org?subject=Hej",
                "tel:+46-470-123",
                "/ideas/7",
                "../sida",
                "sida/a:b",
                "?q=a:b",
                "#rubrik",
                "sida#a:b"
            })
    void a_link_that_people_need_is_allowed(String href) {
        var html = Html.render(RichText.parse(link(href)), HtmlOptions.page(key -> key));
        assertThat(html).contains("<a href=\"" + href.replace("&", "&amp;") + "\"");
    }

    @Test
    void what_would_break_an_address_is_encoded_when_shown() {
        assertThat(Href.encoded("/a\"<b>{c}|^`%zz%41#x#y[z]"))
                .isEqualTo("/a%22%3Cb%3E%7Bc%7D%7C%5E%60%25zz%41#x%23y%5Bz%5D");
        assertThat(Href.encoded("https://[::1]/[x]")).isEqualTo("https://[::1]/%5Bx%5D");
    }

    @Test
    void tables_that_are_no_grid_are_refused() {
        var cell = "{'type':'tableCell','content':[{'type':'paragraph'}]}";
        var wide = cell.replace("'content'", "'attrs':{'colspan':2},'content'");
        var tall = cell.replace("'content'", "'attrs':{'rowspan':2},'content'");
        assertRefused(table(cell + "," + cell, cell));
        assertRefused(table(cell, cell + "," + cell));
        assertRefused(table(wide, cell));
        assertRefused(table(cell + "," + tall, cell + "," + cell));
        assertRefused(table(cell + "," + cell, tall + "," + cell));
        assertRefused(table(cell + "," + tall + "," + cell, wide));
        assertRefused(table(cell.replace("'content'", "'attrs':{'colspan':100000},'content'")));
        assertRefused(table(cell.replace("'content'", "'attrs':{'colspan':0},'content'")));
        assertThat(RichText.parse(table(wide, cell + "," + cell))).isNotNull();
        assertThat(RichText.parse(table(tall + "," + cell, cell))).isNotNull();
    }

    @Test
    void what_is_too_deep_too_many_or_too_large_is_refused_fast() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertRefused(document("{'type':'blockquote','content':[".repeat(39) + PARAGRAPH + "]}".repeat(39)));
            assertRefused(document("{'type':'blockquote','content':[".repeat(60_000)));
            assertRefused("[".repeat(1_000_000));
            assertRefused("{\"type\":".repeat(200_000));
            assertRefused(document((PARAGRAPH + ",").repeat(50_000) + PARAGRAPH));
            assertRefused(document(paragraph("x".repeat(10_000_000))));
            assertRefused(document(paragraph("å".repeat(1_000_001))));
            assertRefused(document("{'type':'heading','attrs':{'level':" + "9".repeat(1_000_000) + "}}"));
            assertRefused(document("{'type':'heading','attrs':{'" + "x".repeat(1_000_000) + "':1}}"));
        });
        assertThat(RichText.parse(
                        document("{'type':'blockquote','content':[".repeat(38) + PARAGRAPH + "]}".repeat(38))))
                .isNotNull();
        assertThat(RichText.parse(document(paragraph("x".repeat(1_900_000))))).isNotNull();
        assertThat(RichText.parse(document((PARAGRAPH + ",").repeat(49_990) + PARAGRAPH)))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                "> ",
                "- ",
                "1. ",
                "*",
                "**a ",
                "_a _",
                "[",
                "![",
                "[a](",
                "<b>",
                "<div>",
                "<ul><li>",
                "<table><tr><td>",
                "`",
                "~~a",
                "&",
                "@",
                "@a",
                "\\",
                "<!--",
                "<a href=\"",
                "| a ",
                "|\n",
                "-|",
                "\n- \n",
                "<blockquote>",
                "a\n=\n",
                "[a]: b\n",
                "[a][a]",
                "#",
                "\u0000",
                "\ud800",
                "<samverk-mention>",
                "- a\n\n  ",
                "1) a\n",
                "a\\\n",
                "``` \n",
                "<details>",
                "<p>",
                "www.a",
                "a@b.c ",
                "http://a "
            })
    void markdown_repeated_without_end_becomes_some_text_or_is_refused(String piece) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            try {
                var text = Markdown.toRichText(piece.repeat(20_000), MentionResolver.NONE);
                assertThat(RichText.parse(text.canonicalJson())).isEqualTo(text);
                Markdown.fromRichText(text);
            } catch (InvalidInputException e) {
                assertThat(e.problems().getFirst().messageKey()).isEqualTo("richtext.problem.tooLarge");
            }
        });
    }

    @Test
    void a_small_text_does_not_become_a_huge_table() {
        var columns = "a|".repeat(5_000) + "\n" + "-|".repeat(5_000) + "\n" + "|\n".repeat(5_000);
        var rows = "a|".repeat(90) + "\n" + "-|".repeat(90) + "\n" + "|\n".repeat(15_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(Markdown.toRichText(columns, MentionResolver.NONE).isEmpty())
                    .isFalse();
            assertThat(Markdown.toRichText(rows, MentionResolver.NONE).isEmpty())
                    .isFalse();
        });
    }

    @Test
    void markdown_that_is_too_large_is_refused_fast() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (var markdown : new String[] {"x".repeat(10_000_000), "a\n".repeat(900_000), "a\n\n".repeat(60_000)}) {
                assertThatThrownBy(() -> Markdown.toRichText(markdown, MentionResolver.NONE))
                        .isInstanceOf(InvalidInputException.class);
            }
        });
    }

    private static String document(String block) {
        return ("{'type':'doc','content':[" + block + "]}").replace('\'', '"');
    }

    private static String paragraph(String text) {
        return "{'type':'paragraph','content':[{'type':'text','text':'" + text + "'}]}";
    }

    private static String link(String href) {
        return document(
                "{'type':'paragraph','content':[{'type':'text','text':'x','marks':[{'type':'link','attrs':{'href':'"
                        + href + "'}}]}]}");
    }

    private static String table(String... rows) {
        var content = "{'type':'tableRow','content':[" + String.join("]},{'type':'tableRow','content':[", rows) + "]}";
        return document("{'type':'table','content':[" + content + "]}");
    }

    private static void assertRefused(String json) {
        assertThatThrownBy(() -> RichText.parse(json))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems())
                                .singleElement()
                                .satisfies(problem ->
                                        assertThat(problem.messageKey()).startsWith("richtext.problem.")));
    }
}
