package org.samverk.live.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.live.EventStreams;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/// The one stream of a browser.
@Controller
class LiveController {
    private final EventStreams streams;

    LiveController(EventStreams streams) {
        this.streams = streams;
    }

    /// @param lastEventId what a browser sends that connects again by itself
    /// @param after       the same from a page, which cannot send the header
    @GetMapping("/live")
    void open(
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            @RequestParam(required = false) @Nullable String after)
            throws IOException {
        streams.open(actor, request, response, lastEventId == null ? after : lastEventId);
    }
}
