package org.samverk.feed.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.feed.MustReadFigures;
import org.samverk.feed.MustReadReader;
import org.samverk.feed.Post;
import org.samverk.kernel.Slice;
import org.samverk.web.Tab;
import org.samverk.web.Ui;

/// Who has said to have read a post or an article, or who has not.
///
/// @param path      of the post or the page
/// @param acts      below which the list and the reminder lie
/// @param words     by which it is known again
/// @param about     a key: who else sees this list
/// @param confirmed whether those who have are shown
/// @param canRemind whether the others may be reminded now
public record MustReadReadersPage(
        String path,
        String acts,
        String words,
        String about,
        MustReadFigures figures,
        boolean confirmed,
        Slice<MustReadReader> readers,
        boolean canRemind) {
    static MustReadReadersPage of(
            Post post, MustReadFigures figures, boolean confirmed, Slice<MustReadReader> readers, boolean canRemind) {
        var words = post.content().excerpt(160);
        return new MustReadReadersPage(
                post.path(), post.path(), words, "feed.mustRead.lead", figures, confirmed, readers, canRemind);
    }

    private String list() {
        return acts + "/readers";
    }

    public List<Tab> tabs(Ui ui) {
        return List.of(
                new Tab(ui.t("feed.mustRead.missing"), list(), figures.missing(), !confirmed),
                new Tab(ui.t("feed.mustRead.done"), list() + "?show=confirmed", figures.confirmed(), confirmed));
    }

    /// How many of those who have not confirmed had the post before them.
    public int openedOnly() {
        return Math.max(0, figures.opened() - figures.confirmed());
    }

    /// Where the list goes on, null at its end.
    public @Nullable String next() {
        return readers.next() == null
                ? null
                : list() + "?" + (confirmed ? "show=confirmed&" : "") + "after=" + readers.next();
    }
}
