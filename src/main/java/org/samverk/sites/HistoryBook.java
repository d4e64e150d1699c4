package org.samverk.sites;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Sha256;
import org.samverk.revisions.PastRevision;
import org.samverk.revisions.Revisions;

/// Writes down what pages were in another system, many lines at a time.
final class HistoryBook {
    private static final int MOST = 200;
    private final SiteKind site;
    private final String prefix;
    private final HistoryTable table;
    private final Revisions revisions;
    private final Map<String, UUID> people;
    private final Deque<UUID> ids = new ArrayDeque<>();
    private final Set<UUID> known = new HashSet<>();
    private final List<PastRevision> said = new ArrayList<>();
    private final List<HistoryPage.Version> begun = new ArrayList<>();
    private final List<HistoryTable.Past> ended = new ArrayList<>();

    /// @param prefix with which the sources of the section begin
    HistoryBook(SiteKind site, String prefix, HistoryTable table, Revisions revisions) {
        this.site = site;
        this.prefix = prefix;
        this.table = table;
        this.revisions = revisions;
        this.people = table.people();
    }

    /// The page says this from the next version on.
    void say(HistoryPage page, PageText text, Sha256 seal, HistoryChange by) {
        var id = nextId();
        said.add(new PastRevision(
                id,
                page.id(),
                page.nextNumber(),
                String.valueOf(text.title()),
                text.content().canonicalJson(),
                people.get(by.author()),
                by.summary(),
                by.at()));
        page.say(new HistoryPage.Said(id, text, seal));
    }

    /// What the page says now, and where it lies now, is live from this change on.
    void open(HistoryPage page, HistoryPage.Spot spot, HistoryChange by) {
        close(page, by.at());
        var name = people.containsKey(by.author()) || by.author().isEmpty() ? null : by.author();
        page.open(spot, by.at(), name, by.summary());
        if (known.add(page.id())) {
            begun.add(page.opened());
        }
        if (said.size() >= MOST) {
            flush();
        }
    }

    /// Readers do not see the page any more from this moment on.
    void close(HistoryPage page, @Nullable Instant at) {
        var version = page.close();
        if (version != null) {
            ended.add(new HistoryTable.Past(version, at));
        }
    }

    /// Writes what has not been written yet. What is named by others goes first.
    void flush() {
        revisions.addPast(List.copyOf(said));
        begun.forEach(version -> table.insert(version, site));
        table.insert(site, ended);
        said.clear();
        begun.clear();
        ended.clear();
    }

    /// The page is live at the end, as it is then.
    void finish(HistoryPage page, String key) {
        table.finish(page.opened(), prefix + ":" + key);
        close(page, null);
    }

    private UUID nextId() {
        if (ids.isEmpty()) {
            ids.addAll(revisions.nextIds(MOST));
        }
        return ids.removeFirst();
    }
}
