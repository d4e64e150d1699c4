package org.samverk.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.cast.Cast.EVA;
import static org.samverk.cast.Cast.FARID;
import static org.samverk.cast.Cast.HUGO;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samverk.access.MembershipRole;
import org.samverk.access.Memberships;
import org.samverk.access.Principals;
import org.samverk.activity.Activity;
import org.samverk.activity.ActivityKind;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.TimeSource;
import org.samverk.people.Pixel;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What may be corrected until a campaign begins, who is told that it has, and its picture.
@SamverkTest
@RecordApplicationEvents
class CampaignBeginningsTests {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private CampaignChanges changes;

    @Autowired
    private CampaignNotices notices;

    @Autowired
    private IdeaCalendar calendar;

    @Autowired
    private Groups groups;

    @Autowired
    private Memberships memberships;

    @Autowired
    private TimeSource time;

    @Autowired
    private Principals principals;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private CastSetup cast;

    @Test
    void everything_may_be_corrected_until_it_begins_the_promise_too() {
        var campaign = start(3, null);
        var group = groups.create(cast.actor(BJORN), new GroupFields("Grupp " + UUID.randomUUID(), null, "open"));
        var corrected = fields("En annan fråga", 5, null, 7, "bjorn");

        var changed = changes.change(cast.actor(EVA), campaign.number(), corrected);

        assertThat(changed.question()).isEqualTo("En annan fråga");
        assertThat(changed.startsOn()).isEqualTo(today().plusDays(5));
        assertThat(changed.terms().supporters()).isEqualTo(7);
        assertThat(changed.terms().name()).isEqualTo(BJORN.fullName());
        assertThatThrownBy(() ->
                        changes.change(cast.actor(EVA), campaign.number(), fields("Fråga", 5, group.id(), 7, "bjorn")))
                .as("eva does not administer the group")
                .isInstanceOf(org.samverk.kernel.RefusedException.class);
        assertThatThrownBy(
                        () -> changes.change(cast.actor(EVA), campaign.number(), fields("Fråga", -1, null, 7, "bjorn")))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void those_who_are_asked_are_told_once_when_it_begins_and_nobody_else() {
        var group = groups.create(cast.actor(BJORN), new GroupFields("Grupp " + UUID.randomUUID(), null, "closed"));
        memberships.put(cast.id(FARID), group.id(), MembershipRole.MEMBER, time.instant());
        memberships.put(cast.id(HUGO), group.id(), MembershipRole.GUEST, time.instant());
        memberships.put(cast.id(ANNA), group.id(), MembershipRole.FOLLOWER, time.instant());
        var campaign = campaigns.start(cast.actor(BJORN), fields("Fråga", 2, group.id(), 3, "bjorn"));

        notices.begin();
        assertThat(told(campaign)).isEmpty();
        time.at(time.instant().plus(Duration.ofDays(3)), () -> {
            notices.begin();
            notices.begin();
        });

        assertThat(told(campaign)).containsExactly(Set.of(cast.id(FARID), cast.id(HUGO)));
        cast.comeBack();
    }

    @Test
    void one_that_begins_today_is_told_of_at_once() {
        var campaign = start(0, null);

        assertThat(told(campaign))
                .singleElement()
                .satisfies(people -> assertThat(people)
                        .contains(cast.id(ANNA), cast.id(FARID))
                        .doesNotContain(cast.id(EVA), cast.id(HUGO)));
    }

    @Test
    void the_person_who_answers_is_found_by_a_part_of_the_name_and_chosen_when_there_are_several() {
        var name = "Zz" + UUID.randomUUID().toString().substring(0, 6);
        var one = cast.newcomer(name + " Ett");
        cast.newcomer(name + " Tva");

        assertThat(send(name, null)).hasStatus(422).bodyText().contains(name + " Ett", name + " Tva", "Vem av dem?");
        assertThat(send(name + " Ett", null)).hasStatus(303);
        assertThat(send(name, username(one.requirePerson()))).hasStatus(303);
        assertThat(send("Finns inte " + name, null)).hasStatus(422);
    }

    @Test
    void a_picture_needs_words_and_stands_on_top() {
        var campaign = start(0, null);

        assertThat(picture(campaign, "")).hasStatus(422).bodyText().contains("Fyll i det här fältet");
        assertThat(picture(campaign, "Elever skrapar tallrikar")).hasStatus(303);
        assertThat(mvc.get().uri(campaign.path()).with(cast.as(ANNA)))
                .bodyText()
                .contains("alt=\"Elever skrapar tallrikar\"");
        var shown = campaigns.require(cast.actor(ANNA), campaign.number()).picture();
        assertThat(shown).isNotNull();
        assertThat(mvc.get()
                        .uri("/files/" + java.util.Objects.requireNonNull(shown).id())
                        .with(cast.as(ANNA)))
                .hasStatusOk();
    }

    private Campaign start(int days, @Nullable UUID group) {
        return campaigns.start(cast.actor(EVA), fields("Hur slänger vi mindre mat?", days, group, 2, "farid"));
    }

    private CampaignFields fields(String question, int days, @Nullable UUID group, int supporters, String answerer) {
        var text = Markdown.toRichText("Vi vill veta.", MentionResolver.NONE);
        var first = today().plusDays(days);
        return new CampaignFields(
                question, text, first, first.plusDays(10), group, null, supporters, 30, 3, null, answerer);
    }

    private LocalDate today() {
        return calendar.today();
    }

    private List<Set<UUID>> told(Campaign campaign) {
        return events.stream(Activity.class)
                .filter(activity -> activity.kind() == ActivityKind.CAMPAIGN_BEGUN)
                .filter(activity -> activity.subjectId().equals(campaign.id()))
                .map(Activity::recipients)
                .toList();
    }

    private MvcTestResult send(String answerer, @Nullable String chosen) {
        return mvc.post()
                .uri("/ideas/campaigns")
                .with(cast.as(EVA))
                .with(csrf())
                .header("Accept-Language", "sv")
                .param("question", "Hur slänger vi mindre?")
                .param("startsOn", today().plusDays(1).toString())
                .param("endsOn", today().plusDays(5).toString())
                .param("supporters", "2")
                .param("days", "30")
                .param("weeks", "2")
                .param("answerer", answerer)
                .param("answererIs", chosen == null ? "" : chosen)
                .exchange();
    }

    private MvcTestResult picture(Campaign campaign, String alt) {
        return mvc.post()
                .uri(campaign.path() + "/picture")
                .multipart()
                .file(new MockMultipartFile("file", "bild.png", "image/png", Pixel.PNG))
                .with(cast.as(EVA))
                .with(csrf())
                .header("Accept-Language", "sv")
                .param("alt", alt)
                .exchange();
    }

    private String username(UUID person) {
        return java.util.Objects.requireNonNull(principals.refs(Set.of(person)).get(person))
                .username();
    }
}
