package org.samverk.live;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.samverk.access.Actor;
import org.samverk.web.Proofs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Answers that go on for as long as there is something to tell. The request's own thread begins the answer and leaves;
/// a virtual thread writes on. Headers are written by the first alone: what else writes headers on the way out, such as
/// security, must not do so beside another thread, for the containers of headers are not made for two.
@Component
public class OpenAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(OpenAnswers.class);
    private final Proofs proofs;
    private final AtomicInteger open = new AtomicInteger();

    OpenAnswers(Proofs proofs) {
        this.proofs = proofs;
    }

    /// How many go on at this node.
    int count() {
        return open.get();
    }

    /// Answers with a stream that lasts as long as the connection, or until it is ended.
    ///
    /// @param enter takes the stream in and lets it begin
    /// @param leave forgets it; called once, when nobody reads it any more
    /// @throws org.samverk.kernel.RefusedException for visitors, who have no stream
    public void open(
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Consumer<Stream> enter,
            Consumer<Stream> leave) {
        var stream = new Stream(actor.requirePerson(), proofs.of(request));
        response.setContentType("text/event-stream;charset=UTF-8");
        // A proxy passes each event on as it comes (nginx).
        response.setHeader("X-Accel-Buffering", "no");
        enter.accept(stream);
        var async = request.startAsync();
        async.setTimeout(0);
        var ending = new Ending(async, stream);
        async.addListener(ending);
        begin(stream, response);
        Thread.ofVirtual().name("samverk-stream").start(() -> write(stream, ending, response, leave));
    }

    private static void begin(Stream stream, HttpServletResponse response) {
        try {
            response.flushBuffer();
        } catch (IOException e) {
            LOG.debug("A stream ended before it began", e);
            stream.end("");
        }
    }

    private void write(Stream stream, Ending ending, HttpServletResponse response, Consumer<Stream> leave) {
        open.incrementAndGet();
        try {
            stream.writeTo(response.getOutputStream());
            ending.complete();
        } catch (IOException e) {
            LOG.debug("The reader of a stream has left", e);
        } finally {
            open.decrementAndGet();
            ending.left();
            leave.accept(stream);
        }
    }
}
