package org.samverk.events.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.events.EventFields;
import org.samverk.events.Events;
import org.samverk.sites.DraftPart.Part;
import org.samverk.sites.Page;
import org.samverk.sites.PageHead;
import org.samverk.sites.PageType;
import org.springframework.stereotype.Component;

/// Above the text of an event: when and where it is.
@Component
class EventHead implements PageHead {
    private final Events events;

    EventHead(Events events) {
        this.events = events;
    }

    @Override
    public Optional<Head> head(Actor actor, Page page, UUID kept) {
        return page.shape().type() == PageType.EVENT
                ? events.fields(page.id(), kept)
                        .map(fields -> new Head(
                                new Part("events/head", ShownEvent.of(page, kept, fields)), data(page, fields)))
                : Optional.empty();
    }

    /// In the words of <https://schema.org/Event>; a day is told as one, a time with its zone.
    private Map<String, Object> data(Page page, EventFields fields) {
        var data = new LinkedHashMap<String, Object>();
        data.put("@type", "Event");
        data.put("name", page.title());
        data.put("description", page.description());
        data.put("inLanguage", page.language());
        data.put("startDate", events.written(fields.startsAt(), fields.allDay()));
        var ends = fields.allDay() ? fields.lastDay() : fields.endsAt();
        if (ends != null) {
            data.put("endDate", events.written(ends, fields.allDay()));
        }
        data.put("eventStatus", "https://schema.org/" + (fields.cancelled() ? "EventCancelled" : "EventScheduled"));
        if (!fields.place().isEmpty() || !fields.address().isEmpty()) {
            data.put("location", Map.of("@type", "Place", "name", fields.place(), "address", fields.address()));
        }
        return data;
    }
}
