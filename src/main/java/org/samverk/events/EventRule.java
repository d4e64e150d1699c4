package org.samverk.events;

import java.util.Optional;
import org.samverk.sites.GoingLive;
import org.samverk.sites.LiveRule;
import org.springframework.stereotype.Component;

/// An event goes live when it has been said when it is.
@Component
class EventRule implements LiveRule {
    private final EventPageTable table;

    EventRule(EventPageTable table) {
        this.table = table;
    }

    @Override
    public Optional<String> obstacle(GoingLive going) {
        var draft = going.draftId();
        return draft != null && table.lacksStart(draft) ? Optional.of("events.obstacle") : Optional.empty();
    }
}
