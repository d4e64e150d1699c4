package org.samverk.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Audience;
import org.samverk.access.Circles;
import org.samverk.access.MembershipRole;
import org.samverk.access.Memberships;
import org.samverk.access.Subject;
import org.samverk.access.Subjects;
import org.samverk.access.Visibility;
import org.samverk.blocks.BlockFields;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.TimeSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/// A draft is looked at with the eyes of those who will read it, and shows nobody more than they may see.
@SamverkTest
class DraftPreviewTests {
    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Circles circles;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Subjects subjects;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TimeSource time;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CastSetup cast;

    private final String mark = UUID.randomUUID().toString();
    private Actor david = Actor.VISITOR;
    private UUID mine = new UUID(0, 1);
    private UUID other = new UUID(0, 2);
    private UUID draft = new UUID(0, 3);

    @BeforeEach
    void decisions_in_two_groups_and_for_all() {
        david = cast.actor(Cast.DAVID);
        mine = group(Cast.DAVID);
        other = group(Cast.BJORN);
        var texts = beans.createBean(DecidedTexts.class);
        texts.approvedFor(Audience.GROUP, mine, "Vår " + mark);
        texts.approvedFor(Audience.GROUP, other, "Deras " + mark);
        texts.approvedFor(Audience.ORGANISATION, null, "Allas " + mark);
        var made = beans.createBean(BlockDrafts.class);
        draft = made.draft(david, SiteKind.INTRANET, null, mark);
        made.add(david, draft, BlockFields.of("decisions").with("count", 12));
    }

    @Test
    void a_member_of_a_group_sees_what_the_group_sees() {
        assertThat(preview(mine.toString()))
                .contains("Vår " + mark, "Allas " + mark)
                .doesNotContain("Deras " + mark);
    }

    @Test
    void an_employee_in_no_group_sees_what_all_see() {
        assertThat(preview("employee")).contains("Allas " + mark).doesNotContain("Vår " + mark, "Deras " + mark);
    }

    @Test
    void a_visitor_sees_nothing_of_the_inside() {
        assertThat(preview("visitor")).doesNotContain("Allas " + mark, "Vår " + mark, "Deras " + mark);
    }

    @Test
    void nobody_looks_with_the_eyes_of_a_group_that_they_are_not_in() {
        for (var reader : new String[] {other.toString(), UUID.randomUUID().toString(), "okänd"}) {
            var address = "/publisher/drafts/" + draft + "/preview/page?reader=" + reader;
            assertThat(mvc.get().uri(address).with(cast.as(Cast.DAVID)).exchange())
                    .as(reader)
                    .hasStatus(404);
        }
    }

    @Test
    void the_page_in_the_frame_runs_no_script_and_can_be_framed_from_here_alone() {
        var answer = mvc.get()
                .uri("/publisher/drafts/" + draft + "/preview/page")
                .with(cast.as(Cast.DAVID))
                .exchange();

        assertThat(answer)
                .hasStatusOk()
                .headers()
                .hasValue(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                                + "base-uri 'none'; form-action 'none'; frame-ancestors 'self'");
        assertThat(answer).bodyText().doesNotContain("<script");
    }

    private String preview(String reader) {
        var answer = mvc.get()
                .uri("/publisher/drafts/" + draft + "/preview/page?reader=" + reader)
                .with(cast.as(Cast.DAVID))
                .exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private UUID group(Cast member) {
        var id = subjects.nextId();
        transaction.executeWithoutResult(status -> {
            circles.create(id, Visibility.SECRET);
            var now = time.instant();
            subjects.create(new Subject(
                    id, "group", id, Audience.GROUP, cast.id(member), "Grupp " + mark, "/groups/" + id, now, now));
            memberships.put(cast.id(member), id, MembershipRole.MEMBER, now);
        });
        return id;
    }
}
