package org.samverk.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.web.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
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

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
    }

    /// What else writes headers runs on that thread as well, so two never do it at once.
    @Test
    void the_thread_of_the_request_sends_the_headers() throws Exception {
        var reader = cast.newcomer("Strömmar Test");
        SecurityContextHolder.getContext().setAuthentication(new SignedIn(reader.requirePerson()));
        var request = new MockHttpServletRequest();
        request.setAsyncSupported(true);

        answers.open(reader, request, response(), stream -> stream.end(""), stream -> left.countDown());
        left.await();

        assertThat(begunBy).hasValue(Thread.currentThread());
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
}
