package org.samverk.sites.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.sites.Page;
import org.samverk.sites.PageLink;
import org.samverk.sites.PageTree;
import org.samverk.sites.Pages;
import org.samverk.sites.SiteKind;
import org.springframework.stereotype.Component;

/// The places that are offered for a page: the two upper levels of a site, and what a search for more has found. A site
/// has too many pages to choose from all of them.
@Component
class Places {
    private static final int FOUND = 30;
    private final PageTree tree;
    private final Pages pages;

    Places(PageTree tree, Pages pages) {
        this.tree = tree;
        this.pages = pages;
    }

    /// @param find   words of pages that are to be offered too
    /// @param chosen a page that is offered in any case
    /// @return each page before those below it
    List<PageLink> offered(Actor actor, SiteKind site, String find, @Nullable UUID chosen) {
        var words = find.replace('\0', ' ').strip();
        var found = words.isEmpty() ? Stream.<PageLink>empty() : tree.search(actor, site, words, FOUND).stream();
        var one = chosen == null
                ? Stream.<PageLink>empty()
                : pages.find(actor, chosen).stream().map(Places::link);
        Map<UUID, PageLink> offered = Stream.of(tree.twoLevels(actor, site).stream(), found, one)
                .flatMap(Function.identity())
                .filter(link -> link.site() == site)
                .collect(Collectors.toMap(PageLink::id, Function.identity(), (first, again) -> first));
        return offered.values().stream()
                .sorted(Comparator.comparing(link -> link.path().replace('/', '\1')))
                .toList();
    }

    /// The places that somebody may choose from for a page to come: publishers all, others the one that they came from.
    List<PageLink> offeredTo(Actor actor, SiteKind site, @Nullable UUID chosen) {
        if (actor.has(Role.PUBLISHER)) {
            return offered(actor, site, "", chosen);
        }
        return chosen == null
                ? List.of()
                : pages.find(actor, chosen).stream()
                        .map(Places::link)
                        .filter(link -> link.site() == site)
                        .toList();
    }

    private static PageLink link(Page page) {
        return new PageLink(page.id(), page.parentId(), page.site(), page.path(), page.title(), page.language(), "");
    }
}
