package org.samverk.sites;

import java.util.Set;
import org.samverk.access.Actor;
import org.samverk.sites.PageRights.Right;

/// Who may do something with one draft, whatever its section says: somebody who is to review it, say.
public interface DraftGuests {
    Set<Right> of(Actor actor, PageDraft draft);
}
