package org.samverk.identity;

import org.samverk.people.PeopleMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Whoever leaves is signed out everywhere: sessions, access tokens and links that have not been used are gone
/// for good, also when they come back.
@Component
class EndedAccess {
    private final EndedAccessTable table;

    EndedAccess(EndedAccessTable table) {
        this.table = table;
    }

    /// In the transaction of the change. Nothing waits for it: with every request it is asked who is active.
    @EventListener
    void on(PeopleMoved moved) {
        table.close(moved.people());
    }
}
