package org.samverk.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samverk.kernel.InvalidInputException;

class ImportFolderTests {
    @TempDir
    private Path outside;

    private Path folder = Path.of("");
    private final List<ImportNote> notes = new ArrayList<>();

    @BeforeEach
    void a_folder_in_a_folder() throws IOException {
        folder = Files.createDirectory(outside.resolve("pages"));
    }

    @Test
    void folders_are_sections_and_parents_come_first() throws IOException {
        write("index.md", "Välkommen");
        write("a/b/sida.md", "---\ntitle: Sidan\n---\nText");
        write("a/b/index.md", "---\r\ntitle: B\r\n---\r\nOm b");

        var pages = read();

        assertThat(pages).extracting(ImportedPage::key).containsExactly("", "a", "a/b", "a/b/sida");
        assertThat(pages).extracting(ImportedPage::title).containsExactly("Start", "A", "B", "Sidan");
        assertThat(pages).extracting(ImportedPage::body).containsExactly("Välkommen", "", "Om b", "Text");
        assertThat(notes).isEmpty();
    }

    @Test
    void what_can_be_no_page_is_left_out_with_the_reason() throws IOException {
        write("bra.md", "Bra");
        write("stor.md", "x".repeat(3_000_000));
        write("fil.pdf", "%PDF");
        write("dubbel.md", "En");
        write("dubbel/index.md", "Två");
        Files.write(folder.resolve("latin.md"), "Å".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(read()).extracting(ImportedPage::key).containsExactly("bra", "dubbel");
        assertThat(skipped())
                .containsOnly(
                        Map.entry("stor.md", "sites.import.tooLarge"),
                        Map.entry("fil.pdf", "sites.import.noMarkdown"),
                        Map.entry("dubbel/index.md", "sites.import.double"),
                        Map.entry("latin.md", "sites.import.noText"));
    }

    @Test
    void hostile_front_matter_is_left_out() throws IOException {
        write("bomb.md", "---\n" + bomb() + "---\nText");
        write("kod.md", "---\ntitle: !!javax.script.ScriptEngineManager [1]\n---\nText");
        write("djup.md", "---\ntitle: " + "[".repeat(500) + "\n---\nText");
        write("datum.md", "---\ndate: 2026-99-99\n---\nText");

        read();

        assertThat(skipped().keySet()).contains("bomb.md", "kod.md", "djup.md");
    }

    @Test
    void odd_front_matter_says_nothing() throws IOException {
        write("lista.md", "---\n- a\n- b\n---\nText");
        write("nastlad.md", "---\ntitle:\n  a: b\nredirect_from: /x\n---\nText");
        write("lang.md", "---\ntitle: " + "å".repeat(500) + "\n---\nText");
        write("noll.md", "---\ntitle: \"a\\0b\"\n---\nText");

        var pages = read();

        assertThat(pages).extracting(ImportedPage::title).contains("Lista", "Nastlad", "a b", "å".repeat(200));
        assertThat(pages)
                .filteredOn(page -> page.key().equals("nastlad"))
                .allSatisfy(page -> assertThat(page.addresses()).containsExactly("/x"));
    }

    @Test
    void links_do_not_lead_out_of_the_folder() throws IOException {
        var secret = Files.createDirectory(outside.resolve("hemligt"));
        Files.writeString(secret.resolve("lon.md"), "Hemligt");
        Files.createSymbolicLink(folder.resolve("lon.md"), secret.resolve("lon.md"));
        Files.createSymbolicLink(folder.resolve("mapp"), secret);
        write("egen.md", "Eget");
        Files.createSymbolicLink(folder.resolve("igen.md"), folder.resolve("egen.md"));

        assertThat(read()).extracting(ImportedPage::key).containsExactly("egen", "igen");
        assertThat(skipped()).containsOnly(Map.entry("lon.md", "sites.import.outside"));
    }

    @Test
    void a_zip_file_is_unpacked_and_its_single_folder_entered() throws IOException {
        var unpacked = Unpacking.unpack(zip(Map.of("sajt/pages/a.md", "A", "sajt/_img/b.png", "B")));

        assertThat(Unpacking.top(unpacked)).isEqualTo(unpacked.resolve("sajt/pages"));
        Unpacking.delete(unpacked);
        assertThat(unpacked.getParent()).doesNotExist();
    }

    @Test
    void nothing_is_written_outside_the_place_where_a_zip_file_is_unpacked() throws IOException {
        var name = "ute-" + System.nanoTime() + ".md";
        var unpacked = Unpacking.unpack(
                zip(Map.of("../" + name, "ute", "..\\..\\" + name, "ute", "/" + name, "ute", "inne.md", "inne")));

        try (var files = Files.walk(unpacked.getParent())) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(unpacked.resolve("inne.md"));
        }
        assertThat(unpacked.resolve("../..").resolve(name).normalize()).doesNotExist();
        Unpacking.delete(unpacked);
    }

    @Test
    void what_is_no_zip_file_is_refused_and_leaves_nothing() throws IOException {
        var before = leftovers();
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(
                        () -> Unpacking.unpack(new ByteArrayInputStream("inte zip".getBytes(StandardCharsets.UTF_8))));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> Unpacking.unpack(zip(Map.of("a", "1", "a/b", "2"))));
        assertThat(leftovers()).isEqualTo(before);
    }

    private List<ImportedPage> read() {
        return new ImportFolder(folder, notes::add).read();
    }

    private Map<String, String> skipped() {
        return notes.stream().collect(java.util.stream.Collectors.toMap(ImportNote::source, ImportNote::detail));
    }

    private void write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String bomb() {
        var bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (var i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        return bomb.toString();
    }

    private static ByteArrayInputStream zip(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : files.keySet().stream().sorted().toList()) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(String.valueOf(files.get(name)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static long leftovers() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(path -> path.getFileName().toString().startsWith("samverk-import"))
                    .count();
        }
    }
}
