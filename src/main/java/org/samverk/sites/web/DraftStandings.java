package org.samverk.sites.web;

import java.util.List;
import java.util.Optional;
import org.samverk.access.Actor;
import org.samverk.sites.DraftPart;
import org.samverk.sites.DraftRights;
import org.samverk.sites.LiveRules;
import org.samverk.sites.PageDraft;
import org.samverk.sites.PageRights.Right;
import org.springframework.stereotype.Component;

/// Looks up what may become of a draft.
@Component
class DraftStandings {
    private final DraftRights rights;
    private final LiveRules rules;
    private final List<DraftPart> parts;

    DraftStandings(DraftRights rights, LiveRules rules, List<DraftPart> parts) {
        this.rights = rights;
        this.rules = rules;
        this.parts = parts;
    }

    DraftStanding of(Actor actor, PageDraft draft, String back) {
        var may = rights.of(actor, draft);
        return new DraftStanding(
                draft,
                may.contains(Right.WRITE),
                may.contains(Right.PUBLISH),
                rules.obstacles(draft),
                parts.stream()
                        .map(module -> module.part(actor, draft))
                        .flatMap(Optional::stream)
                        .toList(),
                back);
    }
}
