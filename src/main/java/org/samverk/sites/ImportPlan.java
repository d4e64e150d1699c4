package org.samverk.sites;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which page of a folder becomes which page here. It is settled for all of them before the first is made, so that
/// links can lead to pages that come later.
final class ImportPlan {
    private final String prefix;
    private final List<ImportedPage> pages;
    private final Map<String, ImportTable.Known> known;
    private final Set<String> taken;
    private final Map<String, String> paths = new LinkedHashMap<>();

    /// @param found parents before children
    ImportPlan(Importing.Order order, List<ImportedPage> found, ImportTable table) {
        this.prefix = PageSlug.of(order.section());
        this.pages = withSection(found, order.section());
        this.known = table.known(order.site(), prefix + ":");
        this.taken = new HashSet<>(table.paths(order.site()));
        pages.forEach(page -> paths.put(page.key(), settle(page)));
    }

    /// The section first, then what lies below it.
    List<ImportedPage> pages() {
        return pages;
    }

    /// By key: the path of each page in the site.
    Map<String, String> paths() {
        return paths;
    }

    String path(ImportedPage page) {
        return String.valueOf(paths.get(page.key()));
    }

    /// What an earlier import made of the page.
    Optional<ImportTable.Known> known(ImportedPage page) {
        return Optional.ofNullable(known.get(source(page)));
    }

    /// What the page is known by from one import to the next.
    String source(ImportedPage page) {
        return prefix + ":" + page.key();
    }

    /// What earlier imports made of pages that the folder does not have, those below before those above.
    List<ImportTable.Known> leftOver() {
        var sources = pages.stream().map(this::source).collect(Collectors.toSet());
        return known.entrySet().stream()
                .filter(page -> !sources.contains(page.getKey()))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(ImportTable.Known::path).reversed())
                .toList();
    }

    private String settle(ImportedPage page) {
        var before = known.get(source(page));
        if (before != null) {
            return before.path();
        }
        var above = above(page.parentKey());
        var path = PageSlug.candidates(page.key().isEmpty() ? prefix : page.name())
                .map(slug -> above + slug)
                .filter(candidate -> !taken.contains(candidate))
                .findFirst()
                .orElseThrow();
        taken.add(path);
        return path;
    }

    private String above(@Nullable String parent) {
        return parent == null ? "" : paths.get(parent) + "/";
    }

    /// The page on top bears the section's name, whether the folder has one or not.
    private static List<ImportedPage> withSection(List<ImportedPage> found, String section) {
        var all = new ArrayList<ImportedPage>();
        var top = found.stream().filter(page -> page.key().isEmpty()).findFirst();
        all.add(new ImportedPage(
                "",
                top.map(ImportedPage::file).orElse("/"),
                Map.of("title", section),
                top.map(ImportedPage::body).orElse("")));
        found.stream().filter(page -> !page.key().isEmpty()).forEach(all::add);
        return List.copyOf(all);
    }
}
