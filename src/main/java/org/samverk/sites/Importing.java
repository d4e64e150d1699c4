package org.samverk.sites;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.files.Files;
import org.samverk.kernel.Problems;
import org.samverk.kernel.UserFacingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes pages of a folder of Markdown with front matter: folders as sections, titles, links, pictures, old addresses.
/// Doing it again changes only what has changed in the folder, and leaves pages alone that were changed here.
@Service
public class Importing {
    private static final Logger LOG = LoggerFactory.getLogger(Importing.class);
    private final Pages pages;
    private final PageTree tree;
    private final ImportTable table;
    private final Files files;
    private final HistoryImport history;
    private final PageArchive archive;
    private final TransactionTemplate transaction;

    Importing(
            Pages pages,
            PageTree tree,
            ImportTable table,
            Files files,
            HistoryImport history,
            PageArchive archive,
            TransactionTemplate transaction) {
        this.history = history;
        this.archive = archive;
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
    /// @param history a file of what the pages have been, one change a line, that is taken in first
    public record Order(
            Path folder,
            SiteKind site,
            String section,
            @Nullable Path history) {
        public Order(Path folder, SiteKind site, String section) {
            this(folder, site, section, null);
        }
    }

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
        var past = order.history();
        if (past != null) {
            transaction.executeWithoutResult(status -> history.run(actor, order, past, progress));
        }
        var work = new ImportWork(actor, order, pages, tree, table, files);
        take(work, progress);
        if (past != null) {
            takeDown(actor, work);
        }
        return work.notes();
    }

    private void take(ImportWork work, Progress progress) {
        var total = work.pages().size();
        var done = 0;
        for (var page : work.pages()) {
            progress.at(done++, total);
            take(work, page);
        }
        for (var page : work.pages()) {
            leadOldAddresses(work, page);
        }
        progress.at(done, total);
    }

    /// What the history ends with and the folder has no more is gone, those below before those above.
    private void takeDown(Actor actor, ImportWork work) {
        for (var page : work.leftOver()) {
            transaction.executeWithoutResult(status -> archive.takeDown(actor, page.id()));
            work.noteGone(page);
        }
    }

    /// A page that cannot be made leaves nothing behind and does not keep the others from being made. One that somebody
    /// else changes at the same moment, another import say, is left to them.
    private void take(ImportWork work, ImportedPage page) {
        try {
            transaction.executeWithoutResult(status -> work.take(page));
        } catch (UserFacingException e) {
            work.skip(page, "sites.import.unusable");
        } catch (DataIntegrityViolationException | ConcurrencyFailureException e) {
            LOG.warn("Import skips {}", page.file(), e);
            work.skip(page, "sites.import.crossed");
        }
    }

    private void leadOldAddresses(ImportWork work, ImportedPage page) {
        try {
            transaction.executeWithoutResult(status -> work.leadOldAddresses(page));
        } catch (DataIntegrityViolationException | ConcurrencyFailureException e) {
            LOG.warn("Import leaves the old addresses of {} alone", page.file(), e);
            work.note("skipped", page, "sites.import.crossed");
        }
    }

    static void check(Order order) {
        var problems = new Problems();
        problems.line("section", order.section(), PageText.TITLE);
        if (!java.nio.file.Files.isDirectory(order.folder())) {
            problems.add("folder", "sites.import.noFolder", order.folder().toString());
        }
        if (order.history() != null && !java.nio.file.Files.isRegularFile(order.history())) {
            problems.add("history", "sites.import.noHistory", order.history().toString());
        }
        problems.throwIfAny();
    }
}
