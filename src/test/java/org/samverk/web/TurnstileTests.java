package org.samverk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;

class TurnstileTests {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void a_page_waits_until_another_is_made_and_those_that_wait_go_in_turn() throws Exception {
        var turnstile = new Turnstile(1, LONG);
        var first = ask("GET");
        turnstile.preHandle(first, response, handler("page"));
        var order = new ArrayList<String>();
        var second = waiting(turnstile, "second", order);
        var third = waiting(turnstile, "third", order);
        assertThat(order).isEmpty();

        turnstile.afterCompletion(first, response, handler("page"), null);

        second.join();
        third.join();
        assertThat(order).containsExactly("second", "third");
    }

    @Test
    void what_is_written_and_files_take_no_place_and_so_do_not_wait() throws Exception {
        var turnstile = new Turnstile(1, Duration.ZERO);

        turnstile.preHandle(ask("POST"), response, handler("page"));
        turnstile.preHandle(ask("GET"), response, handler("file"));
        turnstile.preHandle(ask("GET"), response, "what is no controller");

        assertThat(isTaken(turnstile)).isFalse();
    }

    @Test
    void who_has_waited_long_goes_on_beside_the_others_and_takes_nobodys_place() throws Exception {
        var turnstile = new Turnstile(1, Duration.ZERO);
        var first = ask("GET");
        turnstile.preHandle(first, response, handler("page"));
        var beside = ask("GET");
        turnstile.preHandle(beside, response, handler("page"));

        turnstile.afterCompletion(beside, response, handler("page"), null);

        assertThat(isTaken(turnstile)).isTrue();
        turnstile.afterCompletion(first, response, handler("page"), null);
        turnstile.afterCompletion(first, response, handler("page"), null);
        assertThat(isTaken(turnstile)).isFalse();
        assertThat(isTaken(turnstile)).isTrue();
    }

    /// Takes the place when there is one.
    private boolean isTaken(Turnstile turnstile) throws Exception {
        var request = ask("GET");
        turnstile.preHandle(request, response, handler("page"));
        return !request.getAttributeNames().hasMoreElements();
    }

    private Thread waiting(Turnstile turnstile, String name, List<String> order) {
        var thread = Thread.ofPlatform().start(() -> pass(turnstile, name, order));
        await().until(() -> thread.getState() == Thread.State.TIMED_WAITING);
        return thread;
    }

    private void pass(Turnstile turnstile, String name, List<String> order) {
        try {
            var request = ask("GET");
            turnstile.preHandle(request, response, handler("page"));
            order.add(name);
            turnstile.afterCompletion(request, response, handler("page"), null);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static MockHttpServletRequest ask(String method) {
        return new MockHttpServletRequest(method, "/");
    }

    private static HandlerMethod handler(String name) throws NoSuchMethodException {
        return new HandlerMethod(new Answers(), name);
    }

    static final class Answers {
        public View page() {
            throw new UnsupportedOperationException();
        }

        public ResponseEntity<String> file() {
            throw new UnsupportedOperationException();
        }
    }
}
