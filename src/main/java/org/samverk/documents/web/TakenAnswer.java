package org.samverk.documents.web;

import org.samverk.coediting.Taken;
import org.samverk.web.Messages;
import org.samverk.web.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.util.RawValue;

/// Says what became of steps: taken, or a problem (409, RFC 9457) that holds what was missed.
@Component
class TakenAnswer {
    private final Messages messages;

    TakenAnswer(Messages messages) {
        this.messages = messages;
    }

    ResponseEntity<Object> of(Viewer viewer, Taken taken) {
        var missed = taken.missed();
        if (missed == null) {
            return ResponseEntity.ok(new TextJson.Accepted(taken.version()));
        }
        var words = messages.get(viewer.locale(), "coediting.error.missed");
        var detail = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, words);
        detail.setProperty("code", "coediting.error.missed");
        detail.setProperty("version", missed.version());
        detail.setProperty("steps", new RawValue("[" + String.join(",", missed.steps()) + "]"));
        detail.setProperty("clients", missed.clients());
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }
}
