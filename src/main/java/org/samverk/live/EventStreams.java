package org.samverk.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.web.Proofs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/// Opens streams of events over HTTP. The request's own thread leaves as soon as the answer has begun; a virtual thread
/// writes on.
@Service
public class EventStreams {
    private static final Logger LOG = LoggerFactory.getLogger(EventStreams.class);
    private final Streams streams;
    private final Proofs proofs;

    EventStreams(Streams streams, Proofs proofs) {
        this.streams = streams;
        this.proofs = proofs;
    }

    /// Answers with a stream that lasts as long as the session or the token of the request, and the connection.
    ///
    /// @param after what an earlier stream named last, null to begin now; anything unreadable counts as too old
    /// @throws org.samverk.kernel.RefusedException for visitors, who have no stream
    public void open(Actor actor, HttpServletRequest request, HttpServletResponse response, @Nullable String after) {
        var stream = new Stream(actor.requirePerson(), proofs.of(request));
        response.setContentType("text/event-stream;charset=UTF-8");
        // A proxy passes each event on as it comes (nginx).
        response.setHeader("X-Accel-Buffering", "no");
        streams.open(stream, after == null ? null : Position.parse(after).orElse(Position.NOWHERE));
        var async = request.startAsync();
        async.setTimeout(0);
        async.addListener(new Left());
        Thread.ofVirtual().name("samverk-stream").start(() -> write(stream, async, response));
    }

    /// How far this node has read: a page that is made from now on shows what happened until then, at least.
    public Optional<String> position() {
        return streams.position().map(Position::toString);
    }

    private void write(Stream stream, AsyncContext async, HttpServletResponse response) {
        try {
            response.flushBuffer();
            stream.writeTo(response.getOutputStream());
        } catch (IOException e) {
            LOG.debug("A stream ended before it began", e);
        } finally {
            streams.close(stream);
            complete(async);
        }
    }

    /// A reader who leaves is no error that anybody must be shown.
    private static final class Left implements AsyncListener {
        @Override
        public void onError(AsyncEvent event) {
            complete(event.getAsyncContext());
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            complete(event.getAsyncContext());
        }

        @Override
        public void onStartAsync(AsyncEvent event) {}

        @Override
        public void onComplete(AsyncEvent event) {}
    }

    private static void complete(AsyncContext async) {
        try {
            async.complete();
        } catch (IllegalStateException e) {
            LOG.debug("The server has ended a stream already", e);
        }
    }
}
