package org.samverk.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Visibility;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupMembers;
import org.samverk.groups.Groups;
import org.samverk.identity.Tokens;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.RefusedException;
import org.samverk.notifications.Notification;
import org.samverk.notifications.Notifications;
import org.samverk.people.Writing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@SamverkTest
class PostReportsTests {
    @Autowired
    Posts posts;

    @Autowired
    PostReports reports;

    @Autowired
    ReportDesk desk;

    @Autowired
    Groups groups;

    @Autowired
    GroupMembers members;

    @Autowired
    Notifications notifications;

    @Autowired
    Writing writing;

    @Autowired
    Tokens tokens;

    @Autowired
    CastSetup cast;

    @Autowired
    MockMvcTester mvc;

    Actor administrator;
    Actor author;
    Actor reporter;
    Group group;
    Post post;

    @BeforeEach
    void somebody_posts_in_a_secret_group() {
        administrator = cast.newcomer("Björn Test");
        author = cast.newcomer("Mia Test");
        reporter = cast.newcomer("Rut Anmälare");
        group = groups.create(administrator, new GroupFields("Dolda gruppen", "", Visibility.SECRET.code()));
        members.add(administrator, group.id(), author.requirePerson());
        members.add(administrator, group.id(), reporter.requirePerson());
        post = write("Det olämpliga");
    }

    @Test
    void a_report_reaches_the_administrators_of_the_group_and_of_the_organisation_with_the_text_as_it_stood() {
        var own = reports.report(reporter, post.id(), "personal", "Namn på en elev");
        posts.edit(author, post.id(), writing.markdown(author, "Något helt annat"));

        assertThat(waiting(administrator)).containsExactly(own.id());
        assertThat(desk.countWaiting(administrator)).isEqualTo(1);
        var report = desk.require(cast.actor(Cast.EVA), own.id());
        assertThat(report.content().plainText()).isEqualTo("Det olämpliga");
        assertThat(report.words()).isEqualTo("Namn på en elev");
        assertThat(report.reporter().id()).isEqualTo(reporter.id());
        assertThat(report.visible()).isFalse();
        assertThat(report.group()).isNull();
    }

    @Test
    void those_who_handle_it_are_told_and_nobody_else() {
        var own = reports.report(reporter, post.id(), "rude", "");

        await().until(() -> kinds(administrator).contains("POST_REPORTED"));
        assertThat(of(administrator, "POST_REPORTED").path()).isEqualTo(own.path());
        await().until(() -> notifications.list(cast.actor(Cast.EVA), Cursor.START).items().stream()
                .anyMatch(line -> line.path().equals(own.path())));
        assertThat(kinds(author)).doesNotContain("POST_REPORTED");
    }

    @Test
    void the_author_learns_nothing_of_it_not_even_as_an_administrator() {
        var theirs = posts.post(administrator, group.id(), writing.markdown(administrator, "Chefens eget"));
        var own = reports.report(reporter, theirs.id(), "rude", "");

        assertThat(waiting(administrator)).isEmpty();
        assertThat(desk.countWaiting(administrator)).isZero();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> desk.settle(administrator, own.id(), "kept", ""));
        assertThat(page(administrator, own.path())).hasStatus(404);
        assertThat(page(administrator, "/reports")).hasStatusOk().bodyText().doesNotContain("Rut Anmälare");
        assertThat(page(administrator, theirs.path())).hasStatusOk().bodyText().doesNotContain(own.path());
    }

    @Test
    void it_is_hidden_from_everybody_else() {
        var own = reports.report(reporter, post.id(), "rude", "");
        var other = cast.newcomer("Ove Test");
        members.add(administrator, group.id(), other.requirePerson());

        assertThat(waiting(other)).isEmpty();
        assertThat(page(other, own.path())).hasStatus(404);
        assertThat(reports.own(other, post.id())).isEmpty();
        assertThat(page(other, "/")).bodyText().doesNotContain("href=\"/reports\"");
        assertThat(page(administrator, "/")).bodyText().contains("href=\"/reports\"", "1 anmält inlägg väntar");
    }

    @Test
    void one_reports_a_post_once_until_it_is_changed_after_that_was_settled() {
        var first = reports.report(reporter, post.id(), "rude", "");
        assertThat(reports.report(reporter, post.id(), "wrong", "").id()).isEqualTo(first.id());
        desk.settle(administrator, first.id(), "kept", "");

        assertThat(reports.report(reporter, post.id(), "rude", "").id()).isEqualTo(first.id());
        assertThat(waiting(administrator)).isEmpty();
        posts.edit(author, post.id(), writing.markdown(author, "Ännu värre"));
        assertThat(reports.report(reporter, post.id(), "rude", "").id()).isNotEqualTo(first.id());
        assertThat(waiting(administrator)).hasSize(1);
    }

    @Test
    void one_reports_neither_ones_own_post_nor_what_one_does_not_see_nor_without_a_reason() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> reports.report(author, post.id(), "rude", ""));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> reports.report(cast.newcomer("Ove Test"), post.id(), "rude", ""));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> reports.report(reporter, post.id(), "boring", ""));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> reports.report(reporter, post.id(), "other", " "));
        assertThat(waiting(administrator)).isEmpty();
    }

    @Test
    void what_is_kept_stays_and_all_who_reported_it_are_told_why() {
        var first = reports.report(reporter, post.id(), "rude", "");
        var second = reports.report(administrator, post.id(), "wrong", "");
        desk.settle(administrator, first.id(), "kept", "Jag har talat med Mia.");

        assertThat(waiting(administrator)).isEmpty();
        assertThat(reports.requireOwn(reporter, first.id()).note()).isEqualTo("Jag har talat med Mia.");
        assertThat(reports.requireOwn(administrator, second.id()).outcome()).isEqualTo(ReportOutcome.KEPT);
        assertThat(posts.require(reporter, post.id()).isShown()).isTrue();
        await().until(() -> kinds(reporter).contains("REPORT_SETTLED"));
        assertThat(page(reporter, first.path()))
                .hasStatusOk()
                .bodyText()
                .contains("Inlägget får stå kvar.", "Jag har talat med Mia.");
        assertThat(kinds(author)).doesNotContain("POST_REMOVED", "REPORT_SETTLED");
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> desk.settle(cast.actor(Cast.EVA), first.id(), "removed", ""));
    }

    @Test
    void what_is_taken_away_is_gone_its_author_is_told_so_and_it_can_be_put_back() {
        var own = reports.report(reporter, post.id(), "rude", "");
        var eva = cast.actor(Cast.EVA);
        desk.settle(eva, own.id(), "removed", "Tack");

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> posts.require(reporter, post.id()));
        await().until(() -> kinds(author).contains("POST_REMOVED"));
        await().until(() -> kinds(reporter).contains("REPORT_SETTLED"));
        assertThat(of(reporter, "REPORT_SETTLED").path()).isEqualTo(own.path());
        assertThat(page(reporter, own.path())).bodyText().contains("Inlägget togs bort.", "Tack");
        assertThat(page(eva, post.path())).hasStatusOk().bodyText().contains("Ångra borttagningen");

        assertThat(send(eva, post.path() + "/restoration")).hasStatus(303).hasRedirectedUrl("/reports");
        assertThat(posts.require(reporter, post.id()).isShown()).isTrue();
        assertThat(page(eva, post.path())).hasStatus(404);
    }

    @Test
    void the_form_says_who_will_see_what_and_a_refused_one_keeps_what_was_typed() {
        assertThat(page(reporter, post.path()))
                .bodyText()
                .contains(post.path() + "/report", "Anmäl till administratören");
        assertThat(page(reporter, post.path() + "/report")).bodyText().contains("får inte veta vem du är");
        assertThat(send(reporter, post.path() + "/report").param("words", "Mina ord"))
                .hasStatus(422)
                .bodyText()
                .contains("Mina ord", "Välj vad det gäller.");

        assertThat(send(reporter, post.path() + "/report").param("reason", "rude"))
                .hasStatus(303);
        var own = reports.own(reporter, post.id()).orElseThrow();
        assertThat(page(reporter, own.path())).bodyText().contains("Vad händer nu?");
        assertThat(page(reporter, post.path() + "/report")).hasStatus(303).hasRedirectedUrl(own.path());
        assertThat(page(author, post.path() + "/report")).hasStatus(403);
    }

    @Test
    void an_administrator_settles_it_on_its_page() {
        var own = reports.report(reporter, post.id(), "other", "Det här är fel");
        assertThat(page(administrator, "/reports")).bodyText().contains("Det olämpliga", own.path());
        assertThat(page(administrator, own.path()))
                .bodyText()
                .contains("Det olämpliga", "Det här är fel", "Rut Anmälare", post.path());

        assertThat(send(administrator, own.path() + "/settlement").param("note", "Mina skäl"))
                .hasStatus(422)
                .bodyText()
                .contains("Mina skäl", "Välj vad som ska hända med inlägget.");
        assertThat(send(administrator, own.path() + "/settlement").param("outcome", "kept"))
                .hasStatus(303);
        assertThat(page(administrator, own.path())).bodyText().contains("Så här blev det");
        assertThat(send(reporter, own.path() + "/settlement").param("outcome", "kept"))
                .hasStatus(404);
    }

    @Test
    void a_program_reports_reads_and_settles_with_the_same_rights() {
        var path = "/api/v1" + post.path() + "/report";
        assertThat(api(reporter, mvc.post().uri(path)).content("{\"reason\":\"x\"}"))
                .hasStatus(422)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(api(reporter, mvc.post().uri(path)).content("{\"reason\":\"rude\",\"words\":\"Fult\"}"))
                .hasStatus(201);
        var id = reports.own(reporter, post.id()).orElseThrow().id();
        assertThat(api(administrator, mvc.get().uri("/api/v1/reports")))
                .bodyText()
                .contains(id.toString(), "Fult");
        var settlement = "/api/v1/reports/" + id + "/settlement";
        assertThat(api(author, mvc.post().uri(settlement)).content("{\"outcome\":\"kept\"}"))
                .hasStatus(404);
        assertThat(api(administrator, mvc.post().uri(settlement)).content("{\"outcome\":\"kept\"}"))
                .hasStatusOk();
        assertThat(api(reporter, mvc.get().uri(path))).bodyText().contains("\"outcome\":\"kept\"");
    }

    private List<java.util.UUID> waiting(Actor actor) {
        return desk.waiting(actor, Cursor.START).items().stream()
                .map(PostReport::id)
                .toList();
    }

    private List<String> kinds(Actor actor) {
        return notifications.list(actor, Cursor.START).items().stream()
                .map(Notification::kind)
                .toList();
    }

    private Notification of(Actor actor, String kind) {
        return notifications.list(actor, Cursor.START).items().stream()
                .filter(line -> line.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private Post write(String words) {
        return posts.post(author, group.id(), writing.markdown(author, words));
    }

    private MockMvcRequestBuilder page(Actor actor, String path) {
        return mvc.get().uri(path).with(cast.as(actor.requirePerson()));
    }

    private MockMvcRequestBuilder send(Actor actor, String path) {
        return mvc.post().uri(path).with(cast.as(actor.requirePerson())).with(csrf());
    }

    private MockMvcRequestBuilder api(Actor actor, MockMvcRequestBuilder request) {
        return request.contentType(MediaType.APPLICATION_JSON)
                .header(
                        "Authorization",
                        "Bearer " + tokens.create(actor, "Test", 1).secret());
    }
}
