package org.samverk.events;

import org.samverk.web.PublicPlace;
import org.springframework.stereotype.Component;

/// The list of events on the public web, when there are any.
@Component
class EventPlace implements PublicPlace {
    private final EventList list;

    EventPlace(EventList list) {
        this.list = list;
    }

    @Override
    public String label() {
        return "events.title";
    }

    @Override
    public String path() {
        return "/public/events";
    }

    @Override
    public boolean isOpen() {
        return list.hasPublic();
    }
}
