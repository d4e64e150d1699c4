package org.samverk.documents.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.coediting.TextStreams;
import org.samverk.documents.DraftTexts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// What happens to a draft's text, as it happens, for the one who writes on it.
@Controller
class DraftStreamController {
    private final DraftTexts texts;
    private final TextStreams streams;

    DraftStreamController(DraftTexts texts, TextStreams streams) {
        this.texts = texts;
        this.streams = streams;
    }

    /// @param since how many steps the window has
    @GetMapping({"/live/drafts/{id}", "/api/v1/drafts/{id}/text/stream"})
    void open(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int since,
            HttpServletRequest request,
            HttpServletResponse response) {
        texts.join(actor, id);
        streams.open(actor, id, since, request, response);
    }
}
