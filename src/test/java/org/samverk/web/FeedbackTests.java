package org.samverk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samverk.cast.Cast;
import org.samverk.cast.SamverkTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What an act led to is said on the next page.
@SamverkTest
class FeedbackTests {
    private static final String SAID = "Mallen är sparad.";
    private static final String LIST = "/admin/draft-templates";

    @LocalServerPort
    private int port;

    @Test
    void it_is_said_once_and_not_lost_to_what_a_page_fetches_meanwhile() {
        var eva = new Caller(port);
        eva.signIn(Cast.EVA);
        var form = Map.of(
                "_csrf", Caller.csrf(eva.get(LIST + "/new")), "name", "Mall " + UUID.randomUUID(), "markdown", "Text");
        assertThat(Caller.path(eva.post(LIST, form))).isEqualTo(LIST);

        assertThat(eva.get("/notifications/unread").body()).doesNotContain(SAID);

        assertThat(eva.get(LIST).body()).contains(SAID);
        assertThat(eva.get(LIST).body()).doesNotContain(SAID);
    }
}
