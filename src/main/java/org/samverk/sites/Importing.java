package org.samverk.sites;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.files.Files;
import org.samverk.kernel.Problems;
import org.samverk.revisions.Revisions;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes pages of a folder of Markdown with front matter: folders as sections, titles, links, pictures, old addresses.
/// Doing it again changes only what has changed in the folder, and leaves pages alone that were changed here.
@Service
public class Importing {
    private final Pages pages;
    private final PageTree tree;
    private final ImportTable table;
    private final Files files;
    private final TransactionTemplate transaction;

    Importing(Pages pages, PageTree tree, ImportTable table, Files files, TransactionTemplate transaction) {
        this.pages = pages;
        this.tree = tree;
        this.table = table;
        this.files = files;
        this.transaction = transaction;
    }

    /// What somebody wants to have imported.
    ///
    /// @param folder  a folder on this machine
    /// @param section the title of the section that the folder becomes
    public record Order(Path folder, SiteKind site, String section) {}

    /// How far an import has come.
    @FunctionalInterface
    public interface Progress {
        /// @param done  pages that are dealt with
        /// @param total all pages
        void at(int done, int total);
    }

    /// @return the report, in the order of the work
    /// @throws org.samverk.kernel.RefusedException when the actor is no publisher
    /// @throws org.samverk.kernel.InvalidInputException when the folder or the section's name is missing
    public List<ImportNote> run(Actor actor, Order order, Progress progress) {
        actor.require(Role.PUBLISHER);
        check(order);
        var notes = new ArrayList<ImportNote>();
        var work = new Work(actor, order, notes::add);
        var done = 0;
        for (var page : work.found) {
            progress.at(done++, work.found.size());
            transaction.executeWithoutResult(status -> work.take(page));
        }
        transaction.executeWithoutResult(status -> work.leadOldAddresses());
        progress.at(done, done);
        return List.copyOf(notes);
    }

    static void check(Order order) {
        var problems = new Problems();
        problems.line("section", order.section(), PageText.TITLE);
        if (!java.nio.file.Files.isDirectory(order.folder())) {
            problems.add("folder", "sites.import.noFolder", order.folder().toString());
        }
        problems.throwIfAny();
    }

    /// One import under way.
    private final class Work {
        private final Actor actor;
        private final SiteKind site;
        private final Consumer<ImportNote> notes;
        private final String prefix;
        private final List<ImportedPage> found;
        private final Map<String, String> paths = new LinkedHashMap<>();
        private final Map<String, String> texts = new LinkedHashMap<>();
        private final Map<String, UUID> ids = new LinkedHashMap<>();
        private final ImportLinks links;
        private final ImportImages images;

        Work(Actor actor, Order order, Consumer<ImportNote> notes) {
            this.actor = actor;
            this.site = order.site();
            this.notes = notes;
            this.prefix = PageSlug.of(order.section());
            this.found = withSection(new ImportFolder(order.folder(), notes).read(), order.section());
            found.forEach(this::prepare);
            this.links = new ImportLinks(site, found, paths, texts);
            this.images = new ImportImages(order.folder(), table, files, actor);
        }

        private void prepare(ImportedPage page) {
            var known = table.find(site, source(page));
            paths.put(page.key(), known.map(ImportTable.Known::path).orElseGet(() -> path(page.key())));
            var tags = new TemplateTags(tag -> notes.accept(new ImportNote("tag", page.file(), tag)));
            texts.put(page.key(), tags.toMarkdown(page.body()));
        }

        void take(ImportedPage page) {
            var text = text(page);
            var seal =
                    Revisions.seal(String.valueOf(text.title()), text.content().canonicalJson());
            var known = table.find(site, source(page));
            if (known.isEmpty()) {
                var made = pages.imported(actor, place(page), lastPart(page), text, source(page));
                paths.put(page.key(), made.path());
                ids.put(page.key(), made.id());
                table.remember(made.id(), seal);
                notes.accept(new ImportNote("created", page.file(), made.address()));
                return;
            }
            ids.put(page.key(), known.get().id());
            again(page, known.get(), text, seal);
        }

        private void again(ImportedPage page, ImportTable.Known known, PageText text, org.samverk.kernel.Sha256 seal) {
            var address = site.address(known.path());
            if (known.imported().equals(seal.hex())) {
                notes.accept(new ImportNote("unchanged", page.file(), address));
            } else if (known.isChangedHere()) {
                notes.accept(new ImportNote("kept", page.file(), address));
            } else {
                pages.change(actor, known.id(), known.revision(), text);
                table.remember(known.id(), seal);
                notes.accept(new ImportNote("changed", page.file(), address));
            }
        }

        void leadOldAddresses() {
            for (var page : found) {
                for (var address : page.addresses()) {
                    var old = ImportLinks.normal(address);
                    var id = ids.get(page.key());
                    if (id != null && !old.isEmpty() && !old.equals(paths.get(page.key()))) {
                        tree.redirect(site, old, id);
                    }
                }
            }
        }

        private PageText text(ImportedPage page) {
            var markdown = texts.getOrDefault(page.key(), "");
            var elsewhere = page.redirectTo();
            if (markdown.isBlank()) {
                markdown = elsewhere == null ? page.title() : "[" + page.title() + "](<" + elsewhere + ">)";
            }
            var content = Markdown.toRichText(
                    markdown,
                    MentionResolver.NONE,
                    link -> links.rewrite(page.key(), link, (from, broken) -> note("link", page, broken)),
                    image -> images.find(image, missing -> note("image", page, missing)));
            return new PageText(page.title(), content, null, ImportLanguage.of(markdown));
        }

        private void note(String kind, ImportedPage page, String detail) {
            notes.accept(new ImportNote(kind, page.file(), detail));
        }

        private Place place(ImportedPage page) {
            return new Place(site, parent(page));
        }

        private @Nullable UUID parent(ImportedPage page) {
            var key = page.parentKey();
            return key == null ? null : ids.get(key);
        }

        private String source(ImportedPage page) {
            return prefix + ":" + page.key();
        }

        private String lastPart(ImportedPage page) {
            return page.key().isEmpty() ? prefix : PageSlug.of(page.name());
        }

        private String path(String key) {
            var path = new StringBuilder(prefix);
            for (var part : key.split("/")) {
                if (!part.isEmpty()) {
                    path.append('/').append(PageSlug.of(part));
                }
            }
            return path.toString();
        }

        private static List<ImportedPage> withSection(List<ImportedPage> pages, String section) {
            var all = new ArrayList<ImportedPage>();
            var top = pages.stream().filter(page -> page.key().isEmpty()).findFirst();
            all.add(new ImportedPage(
                    "",
                    top.map(ImportedPage::file).orElse("/"),
                    Map.of("title", section),
                    top.map(ImportedPage::body).orElse("")));
            pages.stream().filter(page -> !page.key().isEmpty()).forEach(all::add);
            return List.copyOf(all);
        }
    }
}
