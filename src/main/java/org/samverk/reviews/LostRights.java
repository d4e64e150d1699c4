package org.samverk.reviews;

import org.samverk.access.Subjects;
import org.samverk.sections.RightsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Who may not read drafts of a section any more is not asked about them any longer, and sees neither their
/// pictures nor what is said about them.
@Component
class LostRights {
    private final LostRightsTable table;
    private final Subjects subjects;

    LostRights(LostRightsTable table, Subjects subjects) {
        this.table = table;
        this.subjects = subjects;
    }

    @EventListener
    void on(RightsChanged changed) {
        table.unask(changed.page());
        table.strangers(changed.page()).forEach(lost -> subjects.revoke(lost.draft(), lost.person()));
    }
}
