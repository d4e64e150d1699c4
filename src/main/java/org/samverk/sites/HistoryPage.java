package org.samverk.sites;

import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Sha256;

/// A page of another system while its past is followed: the same page through all its texts and places.
final class HistoryPage {
    private final UUID id;
    private final Set<UUID> images = new HashSet<>();
    private ImportedPage file;
    private String markdown = "";
    private @Nullable HistoryChange change;
    private boolean changed = true;
    private int number;
    private @Nullable Said said;
    private @Nullable Version open;

    HistoryPage(UUID id, ImportedPage file) {
        this.id = id;
        this.file = file;
    }

    /// What it says.
    record Said(UUID revisionId, PageText text, Sha256 seal) {}

    /// Where it lies.
    record Spot(String path, @Nullable UUID parentId) {
        String slug() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    /// What it says and where it lies, since when and by whom.
    record Version(
            UUID pageId,
            Spot spot,
            Said said,
            Instant from,
            @Nullable String author,
            @Nullable String note) {}

    /// It says something else now, or lies elsewhere.
    void become(ImportedPage next, String withoutTags, HistoryChange by) {
        file = next;
        markdown = withoutTags;
        change = by;
        changed = true;
    }

    /// @return whether there is something new to be said since this was asked last
    boolean takeChanged() {
        var was = changed;
        changed = false;
        return was;
    }

    /// @return the number of the next revision
    int nextNumber() {
        return ++number;
    }

    void say(Said next) {
        said = next;
        images.addAll(next.text().content().images());
    }

    boolean isSaying(Sha256 seal) {
        return said != null && said.seal().equals(seal);
    }

    /// Whether what it says or where it lies differs from the version that is open.
    boolean hasMoved(Spot spot) {
        return open == null || !open.spot().equals(spot) || !open.said().equals(said);
    }

    void open(Spot spot, Instant at, @Nullable String author, @Nullable String note) {
        open = new Version(id, spot, Objects.requireNonNull(said), at, author, note);
    }

    /// @return the version that ends with this, null when none was open
    @Nullable
    Version close() {
        var ended = open;
        open = null;
        return ended;
    }

    UUID id() {
        return id;
    }

    ImportedPage file() {
        return file;
    }

    String markdown() {
        return markdown;
    }

    @Nullable
    HistoryChange change() {
        return change;
    }

    boolean isSilent() {
        return said == null;
    }

    /// @throws NullPointerException when none is open
    Version opened() {
        return Objects.requireNonNull(open);
    }

    Set<UUID> images() {
        return images;
    }
}
