package org.samverk.sites;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.InvalidInputException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/// Reads a folder of Markdown with front matter.
class ImportFolder {
    private static final long LARGEST = 2_000_000;
    private static final int MOST = 20_000;
    private static final int DEEPEST = 20;
    private static final Pattern HIDDEN = Pattern.compile("(?:^|/)(?:\\.|__MACOSX)");
    private static final Pattern PICTURE = Pattern.compile("(?i)\\.(?:png|jpe?g|gif|webp|svg)$");
    private static final Pattern FRONT =
            Pattern.compile("\\A\\uFEFF?---\\R(.*?)\\R---[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
    private final Path folder;
    private final Consumer<ImportNote> notes;

    /// @param notes gets a line for each file that is left out, with the reason
    ImportFolder(Path folder, Consumer<ImportNote> notes) {
        this.folder = real(folder);
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
        var name = name(file);
        try {
            var refused = refused(file, name);
            if (refused.isPresent()) {
                skip(name, refused.get());
                return;
            }
            var page = page(name, Files.readString(file));
            if (pages.putIfAbsent(page.key(), page) != null) {
                skip(name, "sites.import.double");
            }
        } catch (CharacterCodingException e) {
            skip(name, "sites.import.noText");
        } catch (YAMLException e) {
            skip(name, "sites.import.front");
        } catch (IOException e) {
            skip(name, "sites.import.unreadable");
        }
    }

    private Optional<String> refused(Path file, String name) throws IOException {
        if (!file.toRealPath().startsWith(folder)) {
            return Optional.of("sites.import.outside");
        }
        if (!name.endsWith(".md")) {
            return Optional.of("sites.import.noMarkdown");
        }
        return Files.size(file) > LARGEST ? Optional.of("sites.import.tooLarge") : Optional.empty();
    }

    private void skip(String name, String reason) {
        notes.accept(new ImportNote("skipped", name, reason));
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /// Whether a file can be a page, by its path in the folder.
    static boolean isPage(String name) {
        return name.endsWith(".md") && !HIDDEN.matcher(name).find();
    }

    /// @throws YAMLException when the front matter cannot be read
    static ImportedPage page(String name, String text) {
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
        var loaded = load(new Yaml(new SafeConstructor(options)), yaml);
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

    /// The library also fails in ways of its own on dates and numbers that are none.
    private static @Nullable Object load(Yaml reader, String yaml) {
        try {
            return reader.load(yaml);
        } catch (YAMLException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new YAMLException(e);
        }
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

    /// Pictures are taken in by the pages that show them.
    private List<Path> files() {
        try (Stream<Path> found = Files.walk(folder, DEEPEST)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> !HIDDEN.matcher(name(file)).find())
                    .filter(file -> !PICTURE.matcher(name(file)).find())
                    .limit(MOST)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new InvalidInputException("folder", "sites.import.noFolder", folder.toString());
        }
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw new InvalidInputException("folder", "sites.import.noFolder", folder.toString());
        }
    }
}
