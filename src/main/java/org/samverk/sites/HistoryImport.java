package org.samverk.sites;

import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.Subject;
import org.samverk.access.Subjects;
import org.samverk.chain.Chain;
import org.samverk.chain.Station;
import org.samverk.chain.Step;
import org.samverk.files.Files;
import org.samverk.kernel.InvalidInputException;
import org.samverk.revisions.Revisions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Takes in what the pages of a folder have been: every text and place that they had, dated and with who it was, so
/// that they can be shown as they stood. Nobody is told of it: nothing of it happened here.
@Component
class HistoryImport {
    private final HistoryTable table;
    private final ImportTable imports;
    private final Revisions revisions;
    private final Subjects subjects;
    private final Chain chain;
    private final Files files;
    private final JsonMapper json;

    HistoryImport(
            HistoryTable table,
            ImportTable imports,
            Revisions revisions,
            Subjects subjects,
            Chain chain,
            Files files,
            JsonMapper json) {
        this.table = table;
        this.imports = imports;
        this.revisions = revisions;
        this.subjects = subjects;
        this.chain = chain;
        this.files = files;
        this.json = json;
    }

    /// @return the number of changes
    /// @throws InvalidInputException when the section has been imported before, or a line of the file is no change
    @Transactional(propagation = Propagation.MANDATORY)
    public int run(Actor actor, Importing.Order order, Path history, Importing.Progress progress) {
        var prefix = PageSlug.of(order.section());
        if (!imports.known(order.site(), prefix + ":").isEmpty()) {
            throw new InvalidInputException("history", "sites.import.history.again");
        }
        var pictures = new ImportImages(order.folder(), imports, files, actor);
        var book = new HistoryBook(order.site(), prefix, table, revisions);
        var work = new HistoryWork(
                order,
                free(order.site(), prefix),
                file -> begin(order.site(), file),
                new HistoryTexts(order.site(), image -> pictures.find(image, missing -> {})),
                book);
        var total = HistoryFile.count(history);
        read(history, work, total, progress);
        finish(actor, order.site(), work, book);
        return total;
    }

    private void read(Path history, HistoryWork work, int total, Importing.Progress progress) {
        var done = 0;
        try (var file = new HistoryFile(history, json)) {
            for (var commit = file.next(); !commit.isEmpty(); commit = file.next()) {
                work.take(commit);
                done += commit.size();
                progress.at(done, total);
            }
        }
    }

    /// An address that no page has or has had.
    private String free(SiteKind site, String prefix) {
        return PageSlug.candidates(prefix)
                .filter(path -> !table.wasTaken(site, path))
                .findFirst()
                .orElseThrow();
    }

    private HistoryPage begin(SiteKind site, ImportedPage file) {
        var id = subjects.nextId();
        var never = Instant.EPOCH;
        subjects.create(
                new Subject(id, "page", null, site.audience(), null, file.title(), site.address(""), never, never));
        return new HistoryPage(id, file);
    }

    private void finish(Actor actor, SiteKind site, HistoryWork work, HistoryBook book) {
        book.flush();
        for (var gone : work.gone()) {
            var last = gone.last();
            describe(site, last, "archived", gone.by().at());
            table.gone(last, gone.by().at());
            subjects.withdraw(last.pageId(), gone.by().at());
            files.attach(actor, last.pageId(), gone.page().images());
        }
        work.tree().spots().forEach((key, spot) -> {
            var page = work.tree().page(key);
            describe(site, page.opened(), "live", page.opened().from());
            files.attach(actor, page.id(), page.images());
            book.finish(page, key);
        });
        book.flush();
    }

    private void describe(SiteKind site, HistoryPage.Version last, String state, Instant at) {
        UUID id = last.pageId();
        subjects.rename(
                id,
                String.valueOf(last.said().text().title()),
                site.address(last.spot().path()));
        subjects.appear(id, last.from());
        chain.station(Station.of(id, Step.PAGE, state, true, null, at));
    }
}
