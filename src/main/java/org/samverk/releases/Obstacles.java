package org.samverk.releases;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.kernel.RefusedException;
import org.samverk.sites.LiveRules;
import org.samverk.sites.PageDraft;
import org.samverk.sites.PageDrafts;
import org.samverk.sites.PageRights;
import org.samverk.sites.PageRights.Right;
import org.samverk.sites.Pages;
import org.springframework.stereotype.Component;

/// What stands in the way of the drafts of a release, at most twenty.
@Component
class Obstacles {
    private final PageDrafts drafts;
    private final Pages pages;
    private final PageRights rights;
    private final LiveRules rules;

    Obstacles(PageDrafts drafts, Pages pages, PageRights rights, LiveRules rules) {
        this.drafts = drafts;
        this.pages = pages;
        this.rights = rights;
        this.rules = rules;
    }

    List<Release.Item> of(Actor actor, List<Release.Item> items) {
        return items.stream()
                .map(item -> item.draftId() == null ? item : of(actor, item, item.draftId()))
                .toList();
    }

    private Release.Item of(Actor actor, Release.Item item, UUID draft) {
        return new Release.Item(item.id(), draft, item.title(), item.address(), obstacles(actor, draft));
    }

    private List<String> obstacles(Actor actor, UUID id) {
        try {
            var draft = drafts.require(actor, id);
            var found = new ArrayList<>(rules.obstacles(draft));
            if (!rights.of(actor, draft.at()).contains(Right.PUBLISH)) {
                found.add("releases.obstacle.right");
            }
            if (draft.fields().goesLiveAt() != null) {
                found.add("releases.obstacle.time");
            }
            if (isBehind(actor, draft)) {
                found.add("releases.obstacle.behind");
            }
            return List.copyOf(found);
        } catch (RefusedException e) {
            return List.of("releases.obstacle.right");
        }
    }

    private boolean isBehind(Actor actor, PageDraft draft) {
        var page = draft.fields().pageId();
        return page != null
                && pages.find(actor, page)
                        .map(live -> live.revision() != draft.fields().base())
                        .orElse(true);
    }
}
