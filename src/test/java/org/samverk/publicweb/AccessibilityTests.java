package org.samverk.publicweb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.TimeSource;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What is said of the site's accessibility, and what visitors could not use.
@SamverkTest
class AccessibilityTests {
    @Autowired
    private Statements statements;

    @Autowired
    private Faults faults;

    @Autowired
    private TimeSource time;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CastSetup cast;

    private final String mark = UUID.randomUUID().toString();
    private Actor david = Actor.VISITOR;

    @BeforeEach
    void a_publisher() {
        david = cast.actor(Cast.DAVID);
    }

    @Test
    void what_a_publisher_says_is_on_the_public_page_at_once() {
        assertThat(mvc.get().uri("/public/accessibility")).hasStatusOk();

        statements.write(david, edition(), fields("partial", "Kartan " + mark + " går inte att läsa."));

        assertThat(mvc.get().uri("/public/accessibility"))
                .bodyText()
                .contains(mark, "uppfyller delvis", "0123-45 67 89", "2 januari 2026");
    }

    @Test
    void two_who_write_the_statement_do_not_overwrite_each_other() {
        var base = edition();
        statements.write(david, base, fields("partial", "Det ena"));

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> statements.write(david, base, fields("partial", "Det andra")));
        assertThat(statements.find().orElseThrow().shortcomings().plainText()).contains("Det ena");
    }

    @Test
    void who_says_that_not_all_works_says_what() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> statements.write(david, edition(), fields("none", "")))
                .satisfies(refused -> assertThat(refused.problems().toString()).contains("markdown"));
    }

    @Test
    void a_visitor_reports_a_fault_without_a_session_and_publishers_are_told_of_it() {
        var sent = mvc.post()
                .uri("/public/accessibility/faults")
                .with(request -> {
                    request.setRemoteAddr(mark);
                    return request;
                })
                .param("words", "Menyn " + mark + " når jag inte.")
                .param("address", "/public/bygga")
                .param("contact", "siv@example.org")
                .exchange();

        assertThat(sent).hasStatus(303).redirectedUrl().isEqualTo("/public/accessibility/thanks");
        assertThat(sent.getRequest().getSession(false)).isNull();
        assertThat(mvc.get().uri("/publisher/faults").with(cast.as(Cast.DAVID)))
                .bodyText()
                .contains(mark);
        Awaitility.await()
                .untilAsserted(() -> assertThat(mvc.get().uri("/notifications").with(cast.as(Cast.DAVID)))
                        .bodyText()
                        .contains("En besökare anmälde ett fel", mark));
    }

    @Test
    void what_a_visitor_typed_is_still_there_when_something_is_missing() {
        assertThat(mvc.post()
                        .uri("/public/accessibility/faults")
                        .param("words", " ")
                        .param("address", "sidan om " + mark)
                        .param("contact", "siv@example.org"))
                .hasStatus(422)
                .bodyText()
                .contains("sidan om " + mark, "siv@example.org", "words-error");
    }

    @Test
    void many_reports_from_one_place_are_slowed_down_and_a_machine_is_only_thanked() {
        for (int report = 0; report < Faults.MOST_AN_HOUR; report++) {
            faults.report("", "Anmälan " + mark, "", mark);
        }

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> faults.report("", "En till " + mark, "", mark));
        assertThat(mvc.post()
                        .uri("/public/accessibility/faults")
                        .param("words", "Köp " + mark)
                        .param("website", "spam.example"))
                .hasStatus(303);
        assertThat(mvc.get().uri("/publisher/faults").with(cast.as(Cast.DAVID)))
                .bodyText()
                .doesNotContain("Köp " + mark, "En till " + mark);
    }

    @Test
    void how_to_answer_is_forgotten_when_the_matter_has_been_settled_for_ninety_days() {
        var id = faults.report("", "Text " + mark, "siv@example.org", mark);
        faults.change(david, id, "settled", "Rättat");

        faults.forget();
        assertThat(faults.require(david, id).contact()).isEqualTo("siv@example.org");
        time.at(time.instant().plus(Faults.CONTACT_KEPT).plus(Duration.ofMinutes(1)), faults::forget);

        assertThat(faults.require(david, id).contact()).isEmpty();
        assertThat(faults.require(david, id).note()).isEqualTo("Rättat");
    }

    private int edition() {
        return statements.find().map(Statement::edition).orElse(0);
    }

    private static StatementFields fields(String conformance, String shortcomings) {
        var text = Markdown.toRichText(shortcomings, MentionResolver.NONE);
        return new StatementFields(conformance, text, "2026-01-02", "Vi har granskat själva", "0123-45 67 89");
    }
}
