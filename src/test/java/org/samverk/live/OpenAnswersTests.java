package org.samverk.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.live.EventReader.await;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.web.Proof;
import org.samverk.web.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockAsyncContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

@SamverkTest
class OpenAnswersTests {
    @Autowired
    private OpenAnswers answers;

    @Autowired
    private CastSetup cast;

    private final AtomicReference<Thread> begunBy = new AtomicReference<>();
    private final CountDownLatch left = new CountDownLatch(1);
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private Actor reader;

    @BeforeEach
    void signIn() {
        reader = cast.newcomer("Strömmar Test");
        SecurityContextHolder.getContext().setAuthentication(new SignedIn(reader.requirePerson()));
        request.setAsyncSupported(true);
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
    }

    /// What else writes headers runs on that thread as well, so two never do it at once.
    @Test
    void the_thread_of_the_request_sends_the_headers() throws Exception {
        open(response(), stream -> stream.end(""));

        assertThat(begunBy).hasValue(Thread.currentThread());
    }

    @Test
    void what_the_program_ends_is_completed() throws Exception {
        open(new MockHttpServletResponse(), stream -> stream.end(""));

        assertThat(request.isAsyncStarted()).isFalse();
    }

    /// The server does it, and may have given the context to the next request by then.
    @Test
    void what_its_reader_has_left_is_not_completed_beside_the_server() throws Exception {
        open(gone(), stream -> stream.begin(": hello\n\n"));

        assertThat(request.isAsyncStarted()).isTrue();
    }

    @Test
    void what_has_ended_is_not_completed_again() throws IOException {
        var context = new MockAsyncContext(request, null);
        var ending = new Ending(context, stream());
        context.addListener(ending);
        context.complete();
        request.setAsyncStarted(true); // The server uses the context for the next request.

        ending.complete();

        assertThat(request.isAsyncStarted()).isTrue();
    }

    /// What the writer's failed write leaves behind would else be met by the next request.
    @Test
    void the_server_clears_an_answer_away_when_its_writer_has_left_it() throws Exception {
        var context = new MockAsyncContext(request, null);
        var stream = stream();
        var ending = new Ending(context, stream);
        var server = Thread.ofVirtual().start(() -> ending.onError(new AsyncEvent(context)));
        await(stream::isEnded);

        assertThat(server.join(Duration.ofMillis(50))).isFalse();
        ending.left();

        assertThat(server.join(Duration.ofSeconds(5))).isTrue();
    }

    private Stream stream() {
        return new Stream(reader.requirePerson(), new Proof.OfSession(reader.requirePerson(), "none"));
    }

    private void open(MockHttpServletResponse response, Consumer<Stream> enter) throws InterruptedException {
        answers.open(reader, request, response, enter, stream -> left.countDown());
        left.await();
    }

    private MockHttpServletResponse response() {
        return new MockHttpServletResponse() {
            @Override
            public void flushBuffer() {
                begunBy.compareAndSet(null, Thread.currentThread());
                super.flushBuffer();
            }
        };
    }

    private static MockHttpServletResponse gone() {
        return new MockHttpServletResponse() {
            @Override
            public ServletOutputStream getOutputStream() {
                return new Gone();
            }
        };
    }

    /// To a reader who is not there any more.
    private static final class Gone extends ServletOutputStream {
        @Override
        public void write(int octet) throws IOException {
            throw new IOException("Broken pipe");
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {}
    }
}
