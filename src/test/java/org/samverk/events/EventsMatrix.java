package org.samverk.events;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.samverk.cast.Cast;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Outcome;
import org.samverk.permission.Scene;
import org.samverk.sites.SiteKind;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/// Events that David put live, and a draft of his.
class EventsMatrix implements MatrixContribution {
    private final EventSamples samples;

    EventsMatrix(AutowireCapableBeanFactory beans) {
        this.samples = beans.createBean(EventSamples.class);
    }

    @Override
    public List<MatrixRow> rows(Scene scene) {
        var draft = samples.draft("Evenemang på väg", SiteKind.INTRANET, null);
        var form = "/publisher/drafts/" + draft + "/event";
        var api = "/api/v1/page-drafts/" + draft + "/event";
        var inner = samples.live("Internt evenemang", SiteKind.INTRANET, EventSamples.day("2035-01-01"));
        var open = samples.live("Öppet evenemang", SiteKind.PUBLIC, EventSamples.day("2035-01-01"));
        return List.of(
                draft("GET /publisher/drafts/{id}/event", () -> get(form)),
                draft("POST /publisher/drafts/{id}/event", () -> post(form).param("startDay", "2027-12-05")),
                draft("GET /api/v1/page-drafts/{id}/event", () -> get(api)),
                draft(
                        "PUT /api/v1/page-drafts/{id}/event",
                        () -> put(api).contentType(MediaType.APPLICATION_JSON)
                                .content("{\"startDay\":\"2027-12-05\",\"startTime\":\"18:00\"}")),
                list("GET /events", "/events"),
                list("GET /events/past", "/events/past"),
                list("GET /api/v1/events", "/api/v1/events"),
                MatrixRow.of(
                                "GET /events/{id}.ics",
                                "an event of the intranet",
                                () -> get("/events/" + inner.id() + ".ics"))
                        .refusedToOthersThan(Scene.employees())
                        .but(Outcome.HIDDEN, Cast.HUGO),
                open("GET /public/events", "/public/events"),
                open("GET /public/events/past", "/public/events/past"),
                open("GET /public/events/{id}.ics", "/public/events/" + open.id() + ".ics"));
    }

    private static MatrixRow list(String endpoint, String address) {
        return MatrixRow.of(endpoint, "events", () -> get(address)).refusedToOthersThan(Scene.employees());
    }

    private static MatrixRow open(String endpoint, String address) {
        return MatrixRow.of(endpoint, "events of the public web", () -> get(address))
                .forEverybody();
    }

    private static MatrixRow draft(
            String endpoint, Supplier<? extends AbstractMockHttpServletRequestBuilder<?>> request) {
        return MatrixRow.of(endpoint, "david's draft", request).refusedToOthersThan(Set.of(Cast.DAVID));
    }
}
