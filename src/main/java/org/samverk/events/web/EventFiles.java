package org.samverk.events.web;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.samverk.events.Event;
import org.samverk.events.Events;
import org.samverk.kernel.Settings;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Component;

/// Events as files for calendars (RFC 5545). Whole days are days without a zone; times are told in UTC.
@Component
class EventFiles {
    private final Events events;
    private final Settings settings;
    private final TimeSource time;

    EventFiles(Events events, Settings settings, TimeSource time) {
        this.events = events;
        this.settings = settings;
        this.time = time;
    }

    String of(Event event) {
        var fields = event.fields();
        var ends = fields.endsAt();
        var happening = new VEvent(false);
        happening.add(new Uid(event.id() + "@" + settings.baseUrl().getHost()));
        happening.add(new DtStamp(time.instant()));
        happening.add(new DtStart<>(at(fields.startsAt(), fields.allDay())));
        if (ends != null) {
            happening.add(new DtEnd<>(at(ends, fields.allDay())));
        }
        happening.add(new Summary(event.title()));
        happening.add(fields.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        happening.add(new Url(URI.create(settings.baseUrl() + event.address())));
        words(event, happening);
        var calendar = new Calendar();
        calendar.setPropertyList(new PropertyList()
                .add(new ProdId("-//Samverk//Samverk//SV"))
                .add(ImmutableVersion.VERSION_2_0)
                .add(ImmutableCalScale.GREGORIAN));
        return calendar.withComponent(happening).getFluentTarget().toString();
    }

    private static void words(Event event, VEvent happening) {
        var place = Stream.of(event.fields().place(), event.fields().address())
                .flatMap(String::lines)
                .collect(Collectors.joining(", "));
        if (!place.isEmpty()) {
            happening.add(new Location(place));
        }
        if (!event.lead().isEmpty()) {
            happening.add(new Description(event.lead()));
        }
    }

    private Temporal at(Instant at, boolean day) {
        return day ? LocalDate.ofInstant(at, events.zone()) : at;
    }
}
