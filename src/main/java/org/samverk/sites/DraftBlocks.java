package org.samverk.sites;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.blocks.Block;
import org.samverk.richtext.RichText;

/// The blocks of a draft as they are kept.
///
/// @param id       of the draft
/// @param pageId   the live page that it is of, null for a page to come
/// @param title    of the page
/// @param body     the page's own text
/// @param language that the page is in
/// @param edition  how often its blocks have been saved
/// @param removed  what was taken out and can be put back, the last first
public record DraftBlocks(
        UUID id,
        @Nullable UUID pageId,
        Place place,
        String title,
        RichText body,
        String language,
        PageShape shape,
        int edition,
        List<Removed> removed) {
    /// How many blocks can be put back.
    static final int KEPT = 10;

    /// @param at where it was
    public record Removed(int at, Block block) {}

    /// The address under which the blocks are worked on.
    public String path() {
        return "/publisher/drafts/" + id + "/blocks";
    }
}
