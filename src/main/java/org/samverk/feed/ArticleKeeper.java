package org.samverk.feed;

import java.util.UUID;
import org.samverk.access.Actor;

/// Who may know who has read an article. Whoever keeps the pages answers: the feed does not know them.
public interface ArticleKeeper {
    boolean mayKnow(Actor actor, UUID page);

    /// @throws org.samverk.kernel.NotFoundException when the actor sees no such page
    /// @throws org.samverk.kernel.RefusedException  when the actor may not know; it says whom to ask
    void requireKnow(Actor actor, UUID page);
}
