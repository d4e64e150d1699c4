package org.samverk.sites;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/// Reads a folder of Markdown with front matter.
class ImportFolder {
    private static final long LARGEST = 2_000_000;
    private static final int MOST = 20_000;
    private static final Pattern FRONT =
            Pattern.compile("\\A\\uFEFF?---\\R(.*?)\\R---[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
    private final Path folder;
    private final Consumer<ImportNote> notes;

    /// @param notes gets a line for each file that is left out, with the reason
    ImportFolder(Path folder, Consumer<ImportNote> notes) {
        this.folder = folder;
        this.notes = notes;
    }

    /// @return the pages and the folders that have none of their own, parents before children
    List<ImportedPage> read() {
        var pages = new TreeMap<String, ImportedPage>();
        for (var file : files()) {
            read(file, pages);
        }
        for (var key : List.copyOf(pages.keySet())) {
            addFolders(key, pages);
        }
        return pages.values().stream()
                .sorted(Comparator.comparingLong((ImportedPage page) -> depth(page.key()))
                        .thenComparing(ImportedPage::key))
                .toList();
    }

    private void read(Path file, Map<String, ImportedPage> pages) {
        var name = folder.relativize(file).toString().replace('\\', '/');
        try {
            if (!name.endsWith(".md") || Files.size(file) > LARGEST) {
                notes.accept(new ImportNote(
                        "skipped", name, name.endsWith(".md") ? "sites.import.tooLarge" : "sites.import.noMarkdown"));
                return;
            }
            var page = page(name, Files.readString(file));
            if (pages.putIfAbsent(page.key(), page) != null) {
                notes.accept(new ImportNote("skipped", name, "sites.import.double"));
            }
        } catch (CharacterCodingException e) {
            notes.accept(new ImportNote("skipped", name, "sites.import.noText"));
        } catch (YAMLException e) {
            notes.accept(new ImportNote("skipped", name, "sites.import.front"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ImportedPage page(String name, String text) {
        var match = FRONT.matcher(text);
        if (!match.find()) {
            return new ImportedPage(key(name), name, Map.of(), text);
        }
        return new ImportedPage(key(name), name, front(match.group(1)), text.substring(match.end()));
    }

    private static Map<String, Object> front(String yaml) {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(5);
        options.setNestingDepthLimit(20);
        var loaded = new Yaml(new SafeConstructor(options)).load(yaml);
        var front = new TreeMap<String, Object>();
        if (loaded instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if (value != null) {
                    front.put(String.valueOf(key), value);
                }
            });
        }
        return front;
    }

    static String key(String name) {
        var key = name.replaceFirst("\\.md$", "");
        return key.equals("index") ? "" : key.replaceFirst("/index$", "");
    }

    private static void addFolders(String key, Map<String, ImportedPage> pages) {
        for (var slash = key.lastIndexOf('/'); slash > 0; slash = key.lastIndexOf('/', slash - 1)) {
            var above = key.substring(0, slash);
            pages.computeIfAbsent(above, ImportedPage::folder);
        }
    }

    private static long depth(String key) {
        return key.isEmpty() ? 0 : key.chars().filter(c -> c == '/').count() + 1;
    }

    private List<Path> files() {
        try (Stream<Path> found = Files.walk(folder, 20)) {
            var files = new ArrayList<>(found.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(folder.relativize(file).toString().split("[/\\\\]"))
                            .noneMatch(part -> part.startsWith(".") || part.startsWith("__MACOSX")))
                    .limit(MOST)
                    .sorted()
                    .toList());
            return List.copyOf(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
