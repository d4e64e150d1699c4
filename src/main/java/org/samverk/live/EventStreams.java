package org.samverk.live;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.springframework.stereotype.Service;

/// Opens streams of events over HTTP.
@Service
public class EventStreams {
    private final Streams streams;
    private final OpenAnswers answers;

    EventStreams(Streams streams, OpenAnswers answers) {
        this.streams = streams;
        this.answers = answers;
    }

    /// Answers with a stream that lasts as long as the session or the token of the request, and the connection.
    ///
    /// @param after what an earlier stream named last, null to begin now; anything unreadable counts as too old
    /// @throws org.samverk.kernel.RefusedException for visitors, who have no stream
    public void open(Actor actor, HttpServletRequest request, HttpServletResponse response, @Nullable String after) {
        var position = after == null ? null : Position.parse(after).orElse(Position.NOWHERE);
        answers.open(actor, request, response, stream -> streams.open(stream, position), streams::close);
    }

    /// How far this node has read: a page that is made from now on shows what happened until then, at least.
    public Optional<String> position() {
        return streams.position().map(Position::toString);
    }
}
