package org.samverk.sites.web;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.blocks.BlocksView;
import org.samverk.chain.ChainView;
import org.samverk.conversations.CommentsView;
import org.samverk.sites.DraftPart.Part;
import org.samverk.sites.OwnSite;
import org.samverk.sites.Page;
import org.samverk.sites.PageDraft;
import org.samverk.sites.PageHead.Head;
import org.samverk.sites.PageLink;
import org.samverk.sites.Provenance;
import org.samverk.web.Ui;

/// A page as its readers see it.
///
/// @param sections the site's sections
/// @param menu     what the menu of the section shows
/// @param chain    what employees see of how it came about; null at an earlier moment
/// @param comments what is said of it on the intranet; null on the public web and at an earlier moment
/// @param acts     what the reader may do with it
/// @param draft    what is written on meanwhile, for those who may read that
/// @param blocks   what it is made of, with all that they show
/// @param heads    what other modules show above its text
/// @param parts    what other modules show below its text
/// @param other    the page that says the same in the other language; null at an earlier moment
/// @param own      the site of its own that it lies in, null for the main one
/// @param then     when it is looked at
public record SitePage(
        Page page,
        List<PageLink> sections,
        List<PageLink> menu,
        @Nullable Provenance provenance,
        @Nullable ChainView chain,
        @Nullable CommentsView comments,
        PageActs acts,
        @Nullable PageDraft draft,
        BlocksView blocks,
        List<Head> heads,
        List<Part> parts,
        @Nullable PageLink other,
        @Nullable OwnSite own,
        Then then) {
    static SitePage past(
            Page page,
            List<PageLink> sections,
            List<PageLink> menu,
            @Nullable Provenance provenance,
            BlocksView blocks,
            @Nullable OwnSite own,
            Then then) {
        return new SitePage(
                page,
                sections,
                menu,
                provenance,
                null,
                null,
                PageActs.NONE,
                null,
                blocks,
                List.of(),
                List.of(),
                null,
                own,
                then);
    }

    /// The same with what other modules show above its text.
    SitePage with(List<Head> above) {
        return new SitePage(
                page, sections, menu, provenance, chain, comments, acts, draft, blocks, above, parts, other, own, then);
    }

    /// Whether there is something that the reader may do with it.
    public boolean edit() {
        return acts.draft() || acts.publish() || draft != null;
    }

    /// The address of the front page of the site that it lies in.
    public String home() {
        return then.lead(own == null ? page.site().root() : own.root());
    }

    /// Whether it is the front page of a site of its own: the site's menu shows all that lies below.
    public boolean isFront() {
        return own != null && own.pageId().equals(page.id());
    }

    /// The path of what its menu begins with: a section of the site that it lies in.
    public String top() {
        if (own == null || isFront()) {
            return page.section();
        }
        var end = page.path().indexOf('/', own.path().length() + 1);
        return end < 0 ? page.path() : page.path().substring(0, end);
    }

    /// The way back, from the section down.
    public List<PageLink> above() {
        return menu.stream()
                .filter(link -> own == null || !link.id().equals(own.pageId()))
                .filter(link -> page.path().startsWith(link.path() + "/"))
                .sorted(Comparator.comparingInt(PageLink::depth))
                .toList();
    }

    /// The pages right below this one.
    public List<PageLink> below() {
        return menu.stream().filter(link -> page.id().equals(link.parentId())).toList();
    }

    /// The first picture of the page, to be shown where others link to the page; null when it has none.
    public @Nullable String picture() {
        var images = page.content().images();
        return page.shape()
                .layout()
                .picture()
                .map(picture -> "/files/" + picture.file())
                .orElse(images.isEmpty() ? null : "/files/" + images.getFirst());
    }

    /// What the page is, for search engines; see [StructuredData].
    public String data(Ui ui) {
        return StructuredData.of(this, ui);
    }

    /// Whether there is a chain to show: a page that came from nowhere and led to nothing has none.
    public boolean isLinked() {
        return chain != null && (page.decisionId() != null || stations(chain) > 1);
    }

    private static int stations(ChainView chain) {
        return chain.steps().stream().mapToInt(step -> step.stations().size()).sum();
    }
}
