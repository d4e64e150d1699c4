package org.samverk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Visibility;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.RefusedException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/// Administrators make the index anew from its page, and searches go on.
@SamverkTest
class RebuildsTests {
    private static final String PATH = "/admin/search/index";

    @Autowired
    private Rebuilds rebuilds;

    @Autowired
    private Indexing indexing;

    @Autowired
    private Search search;

    @Autowired
    private Groups groups;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CastSetup cast;

    private final String word = "o" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "mbyggt";

    @BeforeEach
    void something_is_found() {
        groups.create(cast.actor(Cast.BJORN), new GroupFields(word, "", Visibility.OPEN.code()));
        cast.untilAllIsFound();
    }

    @Test
    void searches_go_on_while_the_page_tells_how_far_the_rebuild_has_come() {
        var eva = cast.actor(Cast.EVA);
        transaction.executeWithoutResult(halted -> {
            rebuilds.begin(eva);

            assertThat(rebuilds.standing(eva)).hasValueSatisfying(standing -> {
                assertThat(standing.goesOn()).isTrue();
                assertThat(standing.done()).isZero();
                assertThat(standing.total()).isPositive();
            });
            assertThat(page()).contains("<progress", "href=\"" + PATH + "\"").doesNotContain("name=\"confirmed\"");
            assertThat(found()).isOne();
            assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> rebuilds.begin(eva));
        });
        indexing.wake();
        cast.untilAllIsFound();

        assertThat(rebuilds.standing(eva)).hasValueSatisfying(standing -> {
            assertThat(standing.goesOn()).isFalse();
            assertThat(standing.done()).isPositive();
            assertThat(standing.finishedAt()).isNotNull();
        });
        assertThat(page()).contains("name=\"confirmed\"").doesNotContain("<progress");
        assertThat(found()).isOne();
    }

    @Test
    void the_page_begins_one_when_it_is_confirmed() {
        var before = rebuilds.standing(cast.actor(Cast.EVA)).orElseThrow();

        assertThat(mvc.post().uri(PATH).with(cast.as(Cast.EVA)).with(csrf())).hasStatus(422);
        assertThat(rebuilds.standing(cast.actor(Cast.EVA)).orElseThrow().startedAt())
                .isEqualTo(before.startedAt());

        assertThat(mvc.post()
                        .uri(PATH)
                        .param("confirmed", "true")
                        .with(cast.as(Cast.EVA))
                        .with(csrf()))
                .hasRedirectedUrl(PATH);
        cast.untilAllIsFound();
        assertThat(rebuilds.standing(cast.actor(Cast.EVA)).orElseThrow().startedAt())
                .isAfter(before.startedAt());
        assertThat(found()).isOne();
    }

    @Test
    void only_administrators() {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> rebuilds.begin(cast.actor(Cast.DAVID)));
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> rebuilds.standing(cast.actor(Cast.ANNA)));
    }

    private long found() {
        return search.find(cast.actor(Cast.GRETA), SearchQuery.of(word)).total();
    }

    private String page() {
        var response = mvc.get().uri(PATH).with(cast.as(Cast.EVA)).exchange().getResponse();
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
