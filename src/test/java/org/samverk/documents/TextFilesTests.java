package org.samverk.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.samverk.cast.Cast.BJORN;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.InvalidInputException;
import org.samverk.people.Writing;
import org.samverk.richtext.Markdown;
import org.springframework.beans.factory.annotation.Autowired;

/// Files from word processors.
@SamverkTest
class TextFilesTests {
    private static final String NAMESPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/></Types>""";
    private static final String RELATIONS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r1" Target="word/document.xml"
              Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>""";
    private static final String STYLES = "<w:styles " + NAMESPACE + ">"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Rubrik1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>";
    private static final String BODY =
            "<w:p><w:pPr><w:pStyle w:val=\"Rubrik1\"/></w:pPr>%s</w:p>".formatted(run("Inför mötet", ""))
                    + "<w:p>" + run("Läs ", "") + run("allt", "<w:b/>") + run(" först.", "") + "</w:p>"
                    + "<w:tbl><w:tr><w:tc><w:p>" + run("nio", "") + "</w:p></w:tc></w:tr></w:tbl>";

    @Autowired
    private TextFiles files;

    @Autowired
    private WordFiles word;

    @Autowired
    private Writing writing;

    @Autowired
    private CastSetup cast;

    @Test
    void a_word_file_keeps_its_headings_emphasis_and_tables() throws IOException {
        var text = files.read(cast.actor(BJORN), "Mötet.docx", word(document(BODY)));

        assertThat(Markdown.fromRichText(text)).startsWith("# Inför mötet\n\nLäs **allt** först.");
        assertThat(text.plainText()).endsWith("nio");
    }

    @Test
    void a_text_that_is_taken_out_as_a_word_file_comes_back_as_the_same_text() {
        var actor = cast.actor(BJORN);
        var markdown = """
                # Inför mötet

                Läs **allt** *först*, se [rutinen](https://example.org/rutin).

                ## Punkter

                - ett
                  - två & <tre>
                - fyra

                1. första
                2. andra

                | Tid | Vad |
                | --- | --- |
                | nio | Fika |
                """;
        var text = writing.markdown(actor, markdown);

        var back = files.read(actor, "Mötet.docx", word.of(actor, "Mötet", text));

        assertThat(Markdown.fromRichText(back)).isEqualTo("Mötet\n\n" + Markdown.fromRichText(text));
    }

    @Test
    void a_markdown_file_becomes_the_same_text() {
        var text =
                files.read(cast.actor(BJORN), "rutin.md", "## Så här\n\n- ett\n- två".getBytes(StandardCharsets.UTF_8));

        assertThat(Markdown.fromRichText(text)).isEqualTo("## Så här\n\n- ett\n- två\n");
    }

    @Test
    void what_is_no_word_file_is_refused() throws IOException {
        refused("brev.docx", "inte alls".getBytes(StandardCharsets.UTF_8));
        refused("brev.docx", word("<w:document"));
        refused("brev.exe", word(document(BODY)));
        refused("brev.txt", new byte[] {(byte) 0xff, (byte) 0xfe});
    }

    @Test
    void a_word_file_that_would_fetch_something_is_refused() throws IOException {
        refused("brev.docx", word("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + document(BODY)));
    }

    @Test
    void a_word_file_that_unpacks_to_very_much_is_refused() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var zeros = new byte[1_000_000];
            for (int times = 0; times < 120; times++) {
                zip.write(zeros);
            }
        }
        refused("bomb.docx", packed.toByteArray());
    }

    private void refused(String name, byte[] content) {
        var actor = cast.actor(BJORN);
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> files.read(actor, name, content));
    }

    private static String document(String body) {
        return "<w:document " + NAMESPACE + "><w:body>" + body + "</w:body></w:document>";
    }

    private static String run(String words, String properties) {
        return "<w:r><w:rPr>%s</w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>".formatted(properties, words);
    }

    private static byte[] word(String document) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            put(zip, "[Content_Types].xml", TYPES);
            put(zip, "_rels/.rels", RELATIONS);
            put(zip, "word/styles.xml", STYLES);
            put(zip, "word/_rels/document.xml.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="r1" Target="styles.xml"
                      Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"/></Relationships>""");
            put(zip, "word/document.xml", document);
        }
        return packed.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
