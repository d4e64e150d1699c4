package org.samverk.events.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.events.Event;
import org.samverk.events.EventDrafts;
import org.samverk.events.EventInput;
import org.samverk.events.Events;
import org.samverk.kernel.Slice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Events for programs.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "pages")
class EventsApi {
    private static final int PAGE = 50;
    private final Events events;
    private final EventDrafts drafts;

    EventsApi(Events events, EventDrafts drafts) {
        this.events = events;
        this.drafts = drafts;
    }

    /// @param allDay whether it takes whole days of the organisation's zone; it ends at the midnight after the last
    record EventJson(
            UUID page,
            String title,
            String address,
            String lead,
            Instant startsAt,
            @Nullable Instant endsAt,
            boolean allDay,
            String place,
            boolean cancelled) {
        static EventJson of(Event event) {
            var fields = event.fields();
            return new EventJson(
                    event.id(),
                    event.title(),
                    event.address(),
                    event.lead(),
                    fields.startsAt(),
                    fields.endsAt(),
                    fields.allDay(),
                    fields.place(),
                    fields.cancelled());
        }
    }

    @GetMapping("/events")
    @Operation(summary = "Events to come on both sites, the soonest first, or with past=true those that are over")
    Slice<EventJson> list(
            Actor actor,
            @RequestParam(defaultValue = "false") boolean past,
            @RequestParam(required = false) @Nullable String after) {
        actor.requireEmployee();
        var found = past ? events.past(actor, null, after, PAGE) : events.coming(actor, null, after, PAGE);
        return found.map(EventJson::of);
    }

    @GetMapping("/page-drafts/{id}/event")
    @Operation(summary = "When and where the event of a draft is")
    EventInput read(Actor actor, @PathVariable UUID id) {
        return drafts.input(drafts.require(actor, id));
    }

    @PutMapping("/page-drafts/{id}/event")
    @Operation(summary = "Say when and where the event of a draft is; it holds when the draft goes live")
    EventInput plan(Actor actor, @PathVariable UUID id, @RequestBody EventInput body) {
        return drafts.input(drafts.plan(actor, id, body));
    }
}
