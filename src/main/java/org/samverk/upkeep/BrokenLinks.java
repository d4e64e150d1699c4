package org.samverk.upkeep;

import org.samverk.access.Actor;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.Slice;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Links on live pages that lead to none of our pages and files, not even by way of an earlier address. Links to other
/// places are not followed.
@Service
public class BrokenLinks {
    private final BrokenLinkTable table;
    private final PageUpkeep upkeep;
    private final TimeSource time;

    BrokenLinks(BrokenLinkTable table, PageUpkeep upkeep, TimeSource time) {
        this.table = table;
        this.upkeep = upkeep;
        this.time = time;
    }

    /// Pages with such links as they were last night, those that were found last first. A page that has been changed
    /// since is not among them.
    ///
    /// @throws RefusedException when the actor is neither publisher nor administrator
    public Slice<BrokenPage> list(Actor actor, Cursor after, int size) {
        upkeep.requireAll(actor);
        var rows = table.list(actor.id(), after, size + 1);
        return Slice.of(rows, size, page -> new Cursor(page.foundAt(), page.pageId()).toString());
    }

    /// Looks at all live pages.
    @Transactional
    public void look() {
        table.look(time.instant());
    }
}
