package org.samverk.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The end of an answer that goes on. The server uses what belongs to an answer again for the next one, so two things
/// must not be: that the writer is still in it when the server has done with it (Tomcat notes a failed write in the
/// answer after it has handed the answer to the thread that clears it away; noted later, the failure is that of the
/// next reader), and that an answer is completed twice.
final class Ending implements AsyncListener {
    private static final Logger LOG = LoggerFactory.getLogger(Ending.class);
    private static final Duration WRITER_LEAVES_WITHIN = Duration.ofSeconds(10);
    private final AsyncContext async;
    private final Stream stream;
    private final CountDownLatch left = new CountDownLatch(1);
    private boolean over;

    Ending(AsyncContext async, Stream stream) {
        this.async = async;
        this.stream = stream;
    }

    /// Ends the answer. Not for one that could not be written on: the server has seen that first, and calls [#onError].
    synchronized void complete() {
        if (over) {
            return;
        }
        over = true;
        try {
            async.complete();
        } catch (IllegalStateException e) {
            LOG.debug("The server has ended a stream already", e);
        }
    }

    /// The thread that writes does not touch the answer any more.
    void left() {
        left.countDown();
    }

    /// A reader who leaves is no error that anybody must be shown. The server clears away when this returns.
    @Override
    public void onError(AsyncEvent event) {
        stream.end("");
        awaitLeft();
        complete();
    }

    private void awaitLeft() {
        try {
            if (!left.await(WRITER_LEAVES_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("A stream is still being written after its reader has left");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        onError(event);
    }

    @Override
    public synchronized void onComplete(AsyncEvent event) {
        over = true;
    }

    @Override
    public void onStartAsync(AsyncEvent event) {}
}
