package org.samverk.sites;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The pages of another system as they are at one point of its history: which there are, and where they lie.
final class HistoryTree {
    private final String prefix;
    private final Function<ImportedPage, HistoryPage> maker;
    private final Map<String, HistoryPage> pages = new HashMap<>();
    private final Map<String, HistoryPage> folders = new HashMap<>();
    private final Map<String, String> slugs = new HashMap<>();
    private Map<String, HistoryPage.Spot> spots = new LinkedHashMap<>();

    /// @param prefix the path of the section
    /// @param maker  begins the history of a page
    HistoryTree(String prefix, Function<ImportedPage, HistoryPage> maker) {
        this.prefix = prefix;
        this.maker = maker;
    }

    /// Takes in what happened at once.
    ///
    /// @return the pages that are gone
    List<HistoryPage> apply(List<HistoryChange> commit, Function<HistoryChange, ImportedPage> read, Tags tags) {
        var gone = new HashSet<HistoryPage>();
        var moved = new HashMap<String, HistoryPage>();
        for (var change : commit) {
            var before = change.is("delete") ? change.key() : change.keyBefore();
            var page = before == null ? null : pages.remove(before);
            if (page != null) {
                gone.add(page);
                moved.put(change.key(), page);
            }
        }
        for (var change : commit) {
            if (!change.is("delete")) {
                become(change, read.apply(change), tags, moved.get(change.key()), gone);
            }
        }
        gone.addAll(settleFolders());
        settleSpots();
        return List.copyOf(gone);
    }

    /// Takes the template tags out of a page's Markdown.
    interface Tags {
        String without(ImportedPage page);
    }

    private void become(
            HistoryChange change, ImportedPage file, Tags tags, @Nullable HistoryPage before, Set<HistoryPage> gone) {
        var there = pages.get(file.key());
        if (before != null && there != null) {
            gone.add(there);
        }
        var page = before != null ? before : there != null ? there : maker.apply(file);
        gone.remove(page);
        pages.put(file.key(), page);
        page.become(file, tags.without(file), change);
    }

    /// Folders without a page of their own are pages as long as something lies in them.
    private List<HistoryPage> settleFolders() {
        var needed = new HashSet<String>();
        pages.keySet().forEach(key -> {
            for (var above = ImportedPage.above(key); above != null; above = ImportedPage.above(above)) {
                needed.add(above);
            }
        });
        needed.removeAll(pages.keySet());
        var gone = folders.entrySet().stream()
                .filter(folder -> !needed.contains(folder.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        folders.keySet().retainAll(needed);
        needed.forEach(key -> folders.computeIfAbsent(key, each -> maker.apply(ImportedPage.folder(each))));
        return gone;
    }

    /// Two pages whose names differ in what addresses leave out get different addresses.
    private void settleSpots() {
        var settled = new LinkedHashMap<String, HistoryPage.Spot>();
        var taken = new HashSet<String>();
        for (var key : keys()) {
            var parent = ImportedPage.above(key);
            if (parent == null) {
                settled.put(key, new HistoryPage.Spot(prefix, null));
            } else {
                var above = Objects.requireNonNull(settled.get(parent)).path() + "/";
                var path = free(above, key.substring(key.lastIndexOf('/') + 1), taken);
                settled.put(key, new HistoryPage.Spot(path, page(parent).id()));
            }
        }
        spots = settled;
    }

    private String free(String above, String name, Set<String> taken) {
        var slug = slugs.computeIfAbsent(name, PageSlug::of);
        var path = above + slug;
        for (var number = 2; !taken.add(path); number++) {
            path = above + slug + "-" + number;
        }
        return path;
    }

    /// Those above before those below.
    private List<String> keys() {
        var keys = new ArrayList<>(pages.keySet());
        keys.addAll(folders.keySet());
        keys.sort(Comparator.comparingLong(HistoryTree::depth).thenComparing(Comparator.naturalOrder()));
        return keys;
    }

    private static long depth(String key) {
        return key.isEmpty() ? 0 : key.chars().filter(c -> c == '/').count() + 1;
    }

    /// Where each page lies, by its key, those above before those below.
    Map<String, HistoryPage.Spot> spots() {
        return spots;
    }

    HistoryPage page(String key) {
        var page = pages.get(key);
        return page == null ? Objects.requireNonNull(folders.get(key)) : page;
    }
}
