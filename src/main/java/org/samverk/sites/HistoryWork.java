package org.samverk.sites;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.samverk.revisions.Revisions;
import org.yaml.snakeyaml.error.YAMLException;

/// One history under way: commit by commit, each page's texts and places.
final class HistoryWork {
    private final String section;
    private final HistoryTree tree;
    private final HistoryTexts texts;
    private final HistoryBook book;
    private final Map<UUID, Gone> gone = new LinkedHashMap<>();

    /// @param path  where the section lies
    /// @param maker begins the history of a page
    HistoryWork(
            Importing.Order order,
            String path,
            Function<ImportedPage, HistoryPage> maker,
            HistoryTexts texts,
            HistoryBook book) {
        this.section = order.section();
        this.tree = new HistoryTree(path, file -> maker.apply(titled(file)));
        this.texts = texts;
        this.book = book;
    }

    /// A page that is not there any more at the end, as it was last.
    record Gone(HistoryPage page, HistoryPage.Version last, HistoryChange by) {}

    void take(List<HistoryChange> commit) {
        var pages = pages(commit);
        if (pages.isEmpty()) {
            return;
        }
        var first = pages.getFirst();
        for (var page : tree.apply(pages, this::read, HistoryWork::withoutTags)) {
            gone.put(page.id(), new Gone(page, page.opened(), first));
            book.close(page, first.at());
        }
        var links = texts.links(tree);
        tree.spots().keySet().forEach(key -> say(tree.page(key), links, first));
        tree.spots().forEach((key, spot) -> settle(tree.page(key), spot, first));
    }

    private void say(HistoryPage page, ImportLinks links, HistoryChange first) {
        if (!page.takeChanged() && !page.isSilent()) {
            return;
        }
        var text = texts.of(page, links);
        var seal = Revisions.seal(String.valueOf(text.title()), text.content().canonicalJson());
        if (!page.isSaying(seal)) {
            book.say(page, text, seal, by(page, first));
        }
    }

    private void settle(HistoryPage page, HistoryPage.Spot spot, HistoryChange first) {
        if (page.hasMoved(spot)) {
            book.open(page, spot, by(page, first));
        }
    }

    /// The page's own change in this commit, or that of another page which moved it along.
    private static HistoryChange by(HistoryPage page, HistoryChange first) {
        var own = page.change();
        return own != null && own.commit() == first.commit() ? own : first;
    }

    private ImportedPage read(HistoryChange change) {
        try {
            return titled(ImportFolder.page(change.file(), change.text()));
        } catch (YAMLException e) {
            return titled(new ImportedPage(change.key(), change.file(), Map.of(), change.text()));
        }
    }

    /// The page on top bears the section's name.
    private ImportedPage titled(ImportedPage file) {
        return file.key().isEmpty() ? new ImportedPage("", file.file(), Map.of("title", section), file.body()) : file;
    }

    private static String withoutTags(ImportedPage page) {
        return new TemplateTags(tag -> {}).toMarkdown(page.body());
    }

    /// What becomes no page is left out; a page that becomes such a file is gone.
    private static List<HistoryChange> pages(List<HistoryChange> commit) {
        var pages = new ArrayList<HistoryChange>();
        for (var change : commit) {
            if (ImportFolder.isPage(change.file())) {
                pages.add(change);
            } else if (change.from() != null) {
                pages.add(change.asDeleted());
            }
        }
        return pages;
    }

    HistoryTree tree() {
        return tree;
    }

    List<Gone> gone() {
        return List.copyOf(gone.values());
    }
}
