package org.samverk.sites;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.samverk.access.Actor;
import org.samverk.sites.PageRights.Right;
import org.springframework.stereotype.Component;

/// Who may do what with a draft: by where it lies, or because somebody asked them to.
@Component
public class DraftRights {
    private final PageRights rights;
    private final List<DraftGuests> guests;

    DraftRights(PageRights rights, List<DraftGuests> guests) {
        this.rights = rights;
        this.guests = guests;
    }

    public Set<Right> of(Actor actor, PageDraft draft) {
        var may = rights.of(actor, draft.at());
        if (may.contains(Right.WRITE) || !actor.isEmployee()) {
            return may;
        }
        var all = EnumSet.noneOf(Right.class);
        all.addAll(may);
        guests.forEach(module -> all.addAll(module.of(actor, draft)));
        return Set.copyOf(all);
    }

    /// @throws org.samverk.kernel.RefusedException when the actor lacks the right; it says whom to ask
    public void require(Actor actor, Right right, PageDraft draft) {
        if (!of(actor, draft).contains(right)) {
            rights.require(actor, right, draft.at());
        }
    }
}
