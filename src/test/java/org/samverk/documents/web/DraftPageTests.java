package org.samverk.documents.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.cast.Cast.GRETA;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.MembershipRole;
import org.samverk.access.Memberships;
import org.samverk.access.Visibility;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.documents.Drafts;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.kernel.TimeSource;
import org.samverk.people.Writing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SamverkTest
class DraftPageTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    CastSetup cast;

    @Autowired
    Drafts drafts;

    @Autowired
    Groups groups;

    @Autowired
    Memberships memberships;

    @Autowired
    Writing writing;

    @Autowired
    TimeSource time;

    private UUID groupId = UUID.randomUUID();
    private String slug = "";
    private String groupName = "";

    @BeforeEach
    void bjorn_has_a_closed_group_with_anna() {
        var group = groups.create(
                cast.actor(BJORN), new GroupFields("Utkastgruppen " + groupId, "Prov", Visibility.CLOSED.code()));
        groupId = group.id();
        slug = group.slug();
        groupName = group.name();
        memberships.put(cast.id(ANNA), groupId, MembershipRole.MEMBER, time.instant());
    }

    @Test
    void the_form_offers_my_groups_and_starts_from_an_origin() {
        var origin = start("Hemtjänsten berättar", "Ett");

        var page = get(BJORN, "/drafts/new?group=" + slug + "&origin=" + origin);

        assertThat(page).hasStatusOk().bodyText().contains(groupName, "Hemtjänsten berättar", origin.toString());
    }

    @Test
    void a_draft_is_started_once_however_often_the_form_is_sent() throws Exception {
        var once = UUID.randomUUID().toString();

        var first = create(once, "Ny text");
        var second = create(once, "Ny text");

        assertThat(first).hasStatus(303);
        assertThat(second.getResponse().getRedirectedUrl())
                .isEqualTo(first.getResponse().getRedirectedUrl());
        var path = java.util.Objects.requireNonNull(first.getResponse().getRedirectedUrl());
        assertThat(get(ANNA, path)).hasStatusOk().bodyText().contains("Ny text", "<strong>viktigt</strong>");
    }

    @Test
    void a_form_without_title_or_group_comes_back_with_what_was_typed() {
        assertThat(create("", "")).hasStatus(422).bodyText().contains("Det är **viktigt**");
        var stray = mvc.post()
                .uri("/drafts")
                .with(cast.as(GRETA))
                .with(csrf())
                .param("group", groupId.toString())
                .param("title", "T")
                .param("markdown", "Skrivet")
                .exchange();
        assertThat(stray).hasStatus(403);
    }

    @Test
    void a_draft_of_a_closed_group_does_not_exist_for_others() {
        var id = start("Internt", "Ett");

        for (var path : new String[] {"", "/edit", "/revisions", "/revisions/1", "/differences", "/finalisation"}) {
            assertThat(get(GRETA, "/drafts/" + id + path)).hasStatus(404);
            assertThat(get(ANNA, "/drafts/" + id + path)).hasStatus(path.equals("/finalisation") ? 403 : 200);
        }
        assertThat(get(ANNA, "/drafts/" + UUID.randomUUID())).hasStatus(404);
        assertThat(get(ANNA, "/drafts/kringla")).hasStatus(404);
        assertThat(get(ANNA, "/drafts/" + id + "/revisions/99")).hasStatus(404);
    }

    @Test
    void a_save_makes_a_revision_and_says_so() {
        var id = start("Titel", "Ett");

        var saved = save(ANNA, id, 1, "Titel", "Två");

        assertThat(saved).hasStatus(303).hasRedirectedUrl("/drafts/" + id);
        assertThat(get(BJORN, "/drafts/" + id + "/revisions")).bodyText().contains("Version 2", "Version 1");
        assertThat(get(BJORN, "/drafts/" + id + "/revisions/2")).bodyText().contains("Två", "Sigillet stämmer");
    }

    @Test
    void who_was_slower_keeps_the_text_sees_the_other_one_and_saves_deliberately() {
        var id = start("Titel", "Kom klockan nio.");
        save(ANNA, id, 1, "Titel", "Kom klockan tio.");

        var conflict = save(BJORN, id, 1, "Titel", "Kom klockan elva.");

        assertThat(conflict)
                .hasStatus(409)
                .bodyText()
                .contains("Kom klockan elva.", "name=\"base\" value=\"2\"", ANNA.fullName(), "<del>", "<ins>");
        assertThat(drafts.require(cast.actor(BJORN), id).revisions()).isEqualTo(2);
        assertThat(save(BJORN, id, 2, "Titel", "Kom klockan elva.")).hasStatus(303);
        assertThat(get(ANNA, "/drafts/" + id)).bodyText().contains("Kom klockan elva.");
    }

    @Test
    void who_saves_after_it_was_made_final_keeps_the_text_too() {
        var id = start("Titel", "Ett");
        drafts.finalise(cast.actor(BJORN), id, 1);

        assertThat(save(ANNA, id, 1, "Titel", "Min långa text"))
                .hasStatus(409)
                .bodyText()
                .contains("Min långa text", "fastställ");
    }

    @Test
    void finalising_is_explained_first_and_shown_afterwards() {
        var id = start("Titel", "Ett");
        assertThat(get(BJORN, "/drafts/" + id + "/finalisation"))
                .hasStatusOk()
                .bodyText()
                .contains("upprättad");

        var done = mvc.post()
                .uri("/drafts/" + id + "/finalisation")
                .with(cast.as(BJORN))
                .with(csrf())
                .param("revision", "1")
                .exchange();

        assertThat(done).hasStatus(303);
        assertThat(get(ANNA, "/drafts/" + id)).bodyText().contains("Fastställd").doesNotContain("/edit\"");
        assertThat(get(ANNA, "/drafts/" + id + "/edit")).hasStatus(409);
    }

    @Test
    void what_differs_is_said_in_words_too() {
        var id = start("Titel", "Kom nio på dagen.");
        save(ANNA, id, 1, "Titel", "Kom tio på dagen.");

        assertThat(get(BJORN, "/drafts/" + id + "/differences?from=1&to=2"))
                .hasStatusOk()
                .bodyText()
                .contains("Borttaget:", "Tillagt:", "</span></ins> på");
    }

    @Test
    void hostile_words_are_shown_as_words() {
        var id = start("<script>alert(1)</script>", "<img src=x onerror=alert(1)> text");
        save(ANNA, id, 1, "<b onclick=x>", "<svg/onload=alert(2)> text");

        for (var path : new String[] {"", "/revisions", "/revisions/1", "/differences"}) {
            assertThat(get(BJORN, "/drafts/" + id + path))
                    .bodyText()
                    .doesNotContain("<script>alert", "<b onclick", "<svg/onload", "<img src=x");
        }
    }

    @Test
    void the_groups_tab_lists_its_drafts() {
        start("Tabellverket", "Ett");

        assertThat(get(ANNA, "/groups/" + slug + "/drafts"))
                .hasStatusOk()
                .bodyText()
                .contains("Tabellverket");
        assertThat(get(ANNA, "/drafts")).hasStatusOk().bodyText().contains("Tabellverket");
    }

    private UUID start(String title, String markdown) {
        var actor = cast.actor(BJORN);
        return drafts.start(actor, groupId, title, writing.markdown(actor, markdown), null);
    }

    private MvcTestResult create(String once, String title) {
        return mvc.post()
                .uri("/drafts")
                .with(cast.as(BJORN))
                .with(csrf())
                .header("Accept-Language", "sv")
                .param("once", once)
                .param("group", groupId.toString())
                .param("title", title)
                .param("markdown", "Det är **viktigt**")
                .exchange();
    }

    private MvcTestResult save(Cast who, UUID id, int base, String title, String markdown) {
        return mvc.post()
                .uri("/drafts/" + id + "/revisions")
                .with(cast.as(who))
                .with(csrf())
                .header("Accept-Language", "sv")
                .param("base", String.valueOf(base))
                .param("title", title)
                .param("markdown", markdown)
                .exchange();
    }

    private MvcTestResult get(Cast who, String path) {
        return mvc.get()
                .uri(path)
                .with(cast.as(who))
                .header("Accept-Language", "sv")
                .exchange();
    }
}
