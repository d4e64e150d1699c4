package org.samverk.events.web;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.events.Event;
import org.samverk.events.Events;
import org.samverk.sites.SiteKind;
import org.samverk.web.View;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Events to come and past ones: of both sites for employees, of the public web for inhabitants; and each as a file for
/// calendars.
@Controller
class EventsController {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final String INTERNAL = "/events";
    private static final String PUBLIC = "/public/events";
    private static final int PAGE = 30;
    private final Events events;
    private final EventFiles files;

    EventsController(Events events, EventFiles files) {
        this.events = events;
        this.files = files;
    }

    @GetMapping(INTERNAL)
    View coming(Actor actor, @RequestParam(required = false) @Nullable String after) {
        actor.requireEmployee();
        var found = events.coming(actor, null, after, PAGE);
        return View.page("events/list", EventListPage.of(INTERNAL, false, found, this::comingMonth));
    }

    @GetMapping(INTERNAL + "/past")
    View past(Actor actor, @RequestParam(required = false) @Nullable String after) {
        actor.requireEmployee();
        var found = events.past(actor, null, after, PAGE);
        return View.page("events/list", EventListPage.of(INTERNAL, true, found, this::month));
    }

    @GetMapping(PUBLIC)
    View publicComing(Actor actor, @RequestParam(required = false) @Nullable String after) {
        var found = events.coming(actor, SiteKind.PUBLIC, after, PAGE);
        return View.page("events/publicList", EventListPage.of(PUBLIC, false, found, this::comingMonth));
    }

    @GetMapping(PUBLIC + "/past")
    View publicPast(Actor actor, @RequestParam(required = false) @Nullable String after) {
        var found = events.past(actor, SiteKind.PUBLIC, after, PAGE);
        return View.page("events/publicList", EventListPage.of(PUBLIC, true, found, this::month));
    }

    @GetMapping(INTERNAL + "/{id}.ics")
    ResponseEntity<String> file(Actor actor, @PathVariable UUID id) {
        return file(events.require(actor, null, id));
    }

    @GetMapping(PUBLIC + "/{id}.ics")
    ResponseEntity<String> publicFile(Actor actor, @PathVariable UUID id) {
        return file(events.require(actor, SiteKind.PUBLIC, id));
    }

    private ResponseEntity<String> file(Event event) {
        var name = event.path().substring(event.path().lastIndexOf('/') + 1) + ".ics";
        var attached = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, attached.toString())
                .body(files.of(event));
    }

    private @Nullable YearMonth comingMonth(Event event) {
        return events.isOn(event) ? null : month(event);
    }

    private YearMonth month(Event event) {
        return YearMonth.from(event.fields().startsAt().atZone(events.zone()));
    }
}
