package org.samverk.live.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.live.EventStreams;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// The same stream for programs.
@RestController
@Tag(name = "live")
class LiveApi {
    private final EventStreams streams;

    LiveApi(EventStreams streams) {
        this.streams = streams;
    }

    @GetMapping("/api/v1/live")
    @Operation(
            summary = "What happens, as it happens: Server-Sent Events",
            description = "Each message is a JSON array of events: `kind`, and, where they apply, `subject`, `group`,"
                    + " `about` and `own` (true for what you did yourself). An event carries no content; fetch what it"
                    + " is about. Send the last `id` as Last-Event-ID to miss nothing; it is good for 50 minutes, and"
                    + " after that you get one event of the kind `reset`. Comment lines keep the connection open. A"
                    + " message of the type `bye` (`signed-out`, `too-many`) ends the stream for good: a person has at"
                    + " most 8, and the oldest gives way.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "text/event-stream",
                            schema =
                                    @Schema(
                                            type = "string",
                                            example = "id: 1763946000000-830:835:831\n"
                                                    + "data: [{\"kind\":\"commented\",\"subject\":\"0198…\"}]")))
    void open(
            Actor actor,
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) HttpServletResponse response,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId)
            throws IOException {
        streams.open(actor, request, response, lastEventId);
    }
}
