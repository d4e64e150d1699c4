package org.samverk.sites;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.files.Files;
import org.samverk.kernel.Sha256;
import org.samverk.revisions.Revisions;

/// One import under way.
final class ImportWork {
    private static final Set<String> MADE = Set.of("created", "changed", "unchanged", "kept");
    private final Actor actor;
    private final SiteKind site;
    private final Pages pages;
    private final PageTree tree;
    private final ImportTable table;
    private final List<ImportNote> notes = new ArrayList<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, UUID> ids = new HashMap<>();
    private final ImportPlan plan;
    private final ImportLinks links;
    private final ImportImages images;

    ImportWork(Actor actor, Importing.Order order, Pages pages, PageTree tree, ImportTable table, Files files) {
        this.actor = actor;
        this.site = order.site();
        this.pages = pages;
        this.tree = tree;
        this.table = table;
        this.plan = new ImportPlan(order, new ImportFolder(order.folder(), notes::add).read(), table);
        for (var page : plan.pages()) {
            var tags = new TemplateTags(tag -> note("tag", page, tag));
            texts.put(page.key(), tags.toMarkdown(page.body()));
        }
        this.links = new ImportLinks(site, plan.pages(), plan.paths(), texts, new ImportAnchors());
        this.images = new ImportImages(order.folder(), table, files, actor);
    }

    List<ImportedPage> pages() {
        return plan.pages();
    }

    List<ImportNote> notes() {
        return List.copyOf(notes);
    }

    /// Makes or changes one page.
    ///
    /// @throws org.samverk.kernel.InvalidInputException when it can be no page
    void take(ImportedPage page) {
        var text = text(page).valid();
        var seal = Revisions.seal(String.valueOf(text.title()), text.content().canonicalJson());
        var known = plan.known(page);
        if (known.isPresent()) {
            again(page, known.get(), text, seal);
        } else {
            create(page, text, seal);
        }
        table.keywords(Objects.requireNonNull(ids.get(page.key())), page.keywords());
    }

    /// Takes back what was noted of a page whose transaction was rolled back.
    ///
    /// @param reason a message key
    void skip(ImportedPage page, String reason) {
        if (plan.known(page).isEmpty()) {
            ids.remove(page.key());
        }
        notes.removeIf(note -> MADE.contains(note.kind()) && note.source().equals(page.file()));
        note("skipped", page, reason);
    }

    void leadOldAddresses(ImportedPage page) {
        var id = ids.get(page.key());
        for (var address : page.addresses()) {
            var old = ImportLinks.normal(address);
            if (id != null && !old.isEmpty() && !old.equals(plan.path(page))) {
                tree.redirect(site, old, id);
            }
        }
    }

    private void create(ImportedPage page, PageText text, Sha256 seal) {
        var path = plan.path(page);
        var slug = path.substring(path.lastIndexOf('/') + 1);
        var made = pages.imported(actor, new Place(site, parent(page)), slug, text, plan.source(page));
        ids.put(page.key(), made.id());
        table.remember(made.id(), seal);
        note("created", page, made.address());
    }

    private void again(ImportedPage page, ImportTable.Known known, PageText text, Sha256 seal) {
        ids.put(page.key(), known.id());
        var address = site.address(known.path());
        if (known.imported().equals(seal.hex())) {
            note("unchanged", page, address);
        } else if (known.isChangedHere()) {
            note("kept", page, address);
        } else {
            pages.change(actor, known.id(), known.revision(), text);
            table.remember(known.id(), seal);
            note("changed", page, address);
        }
    }

    private PageText text(ImportedPage page) {
        return ImportText.of(
                page,
                texts.getOrDefault(page.key(), ""),
                link -> links.rewrite(page.key(), link, broken -> note("link", page, broken)),
                image -> images.find(image, missing -> note("image", page, missing)));
    }

    /// Pages that the folder does not have any more, those below before those above.
    List<ImportTable.Known> leftOver() {
        return plan.leftOver();
    }

    void noteGone(ImportTable.Known page) {
        notes.add(new ImportNote("gone", page.path(), site.address(page.path())));
    }

    void note(String kind, ImportedPage page, String detail) {
        notes.add(new ImportNote(kind, page.file(), detail));
    }

    /// The page above it, or the nearest above that if that one could not be made.
    private @Nullable UUID parent(ImportedPage page) {
        var key = page.parentKey();
        while (key != null && !ids.containsKey(key)) {
            key = ImportedPage.above(key);
        }
        return key == null ? null : ids.get(key);
    }
}
