package org.samverk.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samverk.cast.OlderDatabase;
import org.samverk.web.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What people had in a database of an earlier release is there after the upgrade.
@SpringBootTest
@AutoConfigureMockMvc
@ContextConfiguration(initializers = OlderDatabase.class)
class UpgradeTests {
    private static final UUID BJORN = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final String FILE = "/files/01980000-0000-7000-8000-000000000040";
    private static final String POST = "/posts/01980000-0000-7000-8000-000000000020";

    @Autowired
    private MockMvcTester mvc;

    @Test
    void the_feed_shows_the_posts_that_were_there() {
        assertThat(read("/")).hasStatusOk().bodyText().contains("Nyckeln ligger i skåpet.");
        assertThat(read("/groups/nyckelgruppen")).hasStatusOk().bodyText().contains("Nyckeln ligger i skåpet.");
    }

    @Test
    void a_post_has_its_comments_and_its_files() {
        assertThat(read(POST)).hasStatusOk().bodyText().contains("Där låg den inte i går.", FILE);
        assertThat(read(FILE)).hasStatusOk();
    }

    @Test
    void posts_that_were_written_before_there_were_topics_are_found_by_theirs() {
        assertThat(read("/topics/nycklar")).hasStatusOk().bodyText().contains("Nyckeln ligger i skåpet.");
        assertThat(read("/topics/skåp")).hasStatusOk().bodyText().contains("Nyckeln ligger i skåpet.");
    }

    @Test
    void the_search_finds_what_was_there() {
        await().untilAsserted(() -> assertThat(read("/search?q=nyckel"))
                .hasStatusOk()
                .bodyText()
                .contains(POST, "Nyckelskåp", "Nyckelgruppen"));
    }

    @Test
    void ideas_keep_their_number_and_their_support() {
        assertThat(read("/ideas/1")).hasStatusOk().bodyText().contains("Nyckelskåp på varje plan", "Björn Åkerlund");
    }

    @Test
    void what_was_hidden_stays_hidden() {
        assertThat(mvc.get().uri(POST).exchange()).hasStatus(303);
    }

    private MvcTestResult read(String path) {
        return mvc.get().uri(path).with(authentication(new SignedIn(BJORN))).exchange();
    }
}
