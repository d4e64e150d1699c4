package org.samverk.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Visibility;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.groups.Group;
import org.samverk.groups.GroupArchive;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupMembers;
import org.samverk.groups.Groups;
import org.samverk.kernel.Cursor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The field in which one writes a post: where it goes, and what comes back when it is refused.
@SamverkTest
class PostingTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Groups groups;

    @Autowired
    GroupMembers members;

    @Autowired
    GroupArchive archive;

    @Autowired
    Feed feed;

    @Autowired
    CastSetup cast;

    Actor administrator;
    Actor member;
    Group group;

    @BeforeEach
    void a_group_with_an_administrator_and_a_member() {
        administrator = cast.newcomer("Berit Test");
        member = cast.newcomer("Moa Test");
        group = group("Odlarna");
        members.join(member, group.id());
    }

    @Test
    void who_is_in_one_group_has_nothing_to_choose_and_the_text_is_kept_under_that_group() {
        assertThat(get("/", member))
                .bodyText()
                .contains("Till Odlarna", "data-place=\"post-" + group.slug() + "\"")
                .doesNotContain("post-null", "Välj grupp");
    }

    @Test
    void who_is_in_several_groups_chooses_one_and_nothing_typed_is_lost_until_then() {
        var other = group("Biodlarna");
        members.join(member, other.id());

        assertThat(get("/", member)).bodyText().contains("<option value=\"\">Välj grupp</option>");
        assertThat(send("/posts", member, "markdown", "Bina svärmar", "group", "", "question", "true"))
                .hasStatus(422)
                .bodyText()
                .contains("Bina svärmar", "Välj vilken grupp inlägget är till.")
                .containsPattern("name=\"question\" value=\"true\" checked");
        assertThat(feed.group(member, other.id(), Cursor.START).items()).isEmpty();
        assertThat(send("/posts", member, "markdown", "Bina svärmar", "group", other.slug()))
                .hasStatus(303);
        assertThat(feed.group(member, other.id(), Cursor.START).items()).hasSize(1);
    }

    @Test
    void all_that_was_chosen_comes_back_with_each_problem_beside_its_field() {
        var answer = send(
                group.path() + "/posts",
                administrator,
                "markdown",
                "Städdag",
                "mustRead",
                "true",
                "date",
                "2020-01-01",
                "time",
                "07:15",
                "pollQuestion",
                "Vem kommer?",
                "pollOptions",
                "Bara jag");

        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("Städdag", "value=\"2020-01-01\"", "value=\"07:15\"", "Vem kommer?", "Bara jag")
                .contains("id=\"date-error\"", "Välj en tid som inte har varit.", "id=\"pollOptions-error\"")
                .containsPattern("name=\"mustRead\" value=\"true\" checked")
                .containsPattern("class=\"composer-more\" open")
                .doesNotContain("id=\"markdown-error\"");
    }

    @Test
    void a_clock_that_is_none_and_a_time_without_a_day_are_told_beside_their_fields() {
        var path = group.path() + "/posts";
        assertThat(send(path, member, "markdown", "Hej", "date", "2099-01-01", "time", "kvart över"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"time-error\"");
        assertThat(send(path, member, "markdown", "Hej", "time", "08:00"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"date-error\"");
    }

    @Test
    void only_administrators_are_offered_to_ask_everybody_to_read_and_others_are_told_why_not() {
        assertThat(get(group.path(), administrator)).bodyText().contains("name=\"mustRead\"");
        assertThat(get(group.path(), member)).bodyText().doesNotContain("name=\"mustRead\"");
        assertThat(get("/", member)).bodyText().doesNotContain("name=\"mustRead\"");

        for (var path : new String[] {"/posts", group.path() + "/posts"}) {
            assertThat(send(path, member, "markdown", "Läs", "mustRead", "true", "group", group.slug()))
                    .hasStatus(403)
                    .bodyText()
                    .contains("Läs", "id=\"mustRead-error\"", "Bara de som administrerar den gruppen")
                    .doesNotContain("Du är inte med i den gruppen");
        }
    }

    @Test
    void a_text_that_is_refused_since_the_group_is_archived_comes_back_with_that_reason() {
        archive.archive(administrator, group.id());

        for (var path : new String[] {"/posts", group.path() + "/posts"}) {
            assertThat(send(path, member, "markdown", "Det jag skrev", "group", group.slug()))
                    .hasStatus(403)
                    .bodyText()
                    .contains("Det jag skrev", "Gruppen är arkiverad");
        }
    }

    @Test
    void a_text_for_a_group_that_one_is_no_longer_in_comes_back_with_that_reason() {
        var outsider = cast.newcomer("Ove Test");

        assertThat(send(group.path() + "/posts", outsider, "markdown", "Det jag skrev"))
                .hasStatus(403)
                .bodyText()
                .contains("Det jag skrev", "Gå med i gruppen först.");
    }

    @Test
    void the_poll_is_kept_under_its_own_group() {
        assertThat(get(group.path(), member))
                .bodyText()
                .contains("data-keep-fields=\"post-" + group.slug() + ":poll\"")
                .doesNotContain("data-keep=\"poll");
    }

    private Group group(String name) {
        return groups.create(administrator, new GroupFields(name, "", Visibility.OPEN.code()));
    }

    private MvcTestResult get(String path, Actor as) {
        return mvc.get()
                .uri(path)
                .header("Accept-Language", "sv")
                .with(cast.as(as.requirePerson()))
                .exchange();
    }

    private MvcTestResult send(String path, Actor as, String... parameters) {
        var request = mvc.post()
                .uri(path)
                .header("Accept-Language", "sv")
                .with(cast.as(as.requirePerson()))
                .with(csrf());
        for (var i = 0; i < parameters.length; i += 2) {
            request = request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }
}
