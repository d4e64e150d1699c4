package org.samverk.feed.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.feed.MustReadFigures;
import org.samverk.feed.MustReadReader;
import org.samverk.feed.Post;
import org.samverk.kernel.Slice;
import org.samverk.web.Tab;
import org.samverk.web.Ui;

/// Who has said to have read a post, or who has not.
///
/// @param confirmed whether those who have are shown
/// @param canRemind whether the others may be reminded now
public record MustReadReadersPage(
        Post post, MustReadFigures figures, boolean confirmed, Slice<MustReadReader> readers, boolean canRemind) {
    public String path() {
        return post.path() + "/readers";
    }

    public List<Tab> tabs(Ui ui) {
        return List.of(
                new Tab(ui.t("feed.mustRead.missing"), path(), figures.missing(), !confirmed),
                new Tab(ui.t("feed.mustRead.done"), path() + "?show=confirmed", figures.confirmed(), confirmed));
    }

    /// How many of those who have not confirmed had the post before them.
    public int openedOnly() {
        return Math.max(0, figures.opened() - figures.confirmed());
    }

    /// Where the list goes on, null at its end.
    public @Nullable String next() {
        return readers.next() == null
                ? null
                : path() + "?" + (confirmed ? "show=confirmed&" : "") + "after=" + readers.next();
    }
}
