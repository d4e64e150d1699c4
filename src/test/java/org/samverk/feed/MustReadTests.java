package org.samverk.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Visibility;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.conversations.Readings;
import org.samverk.groups.Group;
import org.samverk.groups.GroupArchive;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupMembers;
import org.samverk.groups.Groups;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.RefusedException;
import org.samverk.kernel.TimeSource;
import org.samverk.notifications.Notification;
import org.samverk.notifications.Notifications;
import org.samverk.people.Writing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What a group is asked to read: who has said so, who is reminded, and what waits on the start page.
@SamverkTest
class MustReadTests {
    @Autowired
    Posts posts;

    @Autowired
    MustReads mustReads;

    @Autowired
    MustReadReaders readers;

    @Autowired
    Readings readings;

    @Autowired
    Groups groups;

    @Autowired
    GroupMembers members;

    @Autowired
    GroupArchive archive;

    @Autowired
    Notifications notifications;

    @Autowired
    Writing writing;

    @Autowired
    TimeSource time;

    @Autowired
    CastSetup cast;

    @Autowired
    MockMvcTester mvc;

    Actor administrator;
    Actor diligent;
    Actor late;
    Group group;
    Post post;

    @BeforeEach
    void three_are_in_a_group_and_two_of_them_are_asked_to_read() {
        administrator = cast.newcomer("Agneta Test");
        diligent = cast.newcomer("Flitiga Lisa");
        late = cast.newcomerWithNothingToRead("Sena Sven");
        group = groups.create(administrator, new GroupFields("Hygien", "", Visibility.CLOSED.code()));
        members.add(administrator, group.id(), diligent.requirePerson());
        members.add(administrator, group.id(), late.requirePerson());
        var text = writing.markdown(administrator, "Nya rutiner för handhygien");
        post = posts.post(administrator, group.id(), new NewPost(text, false, true, null, null));
    }

    @Test
    void administrators_see_who_has_confirmed_and_who_has_only_opened_it() {
        readings.read(late, post.id());
        mustReads.confirm(diligent, post.id());

        var figures = readers.figures(administrator, post.id());
        assertThat(figures.asked()).isEqualTo(2);
        assertThat(figures.confirmed()).isEqualTo(1);
        var missing = readers.list(administrator, post.id(), false, null).items();
        assertThat(missing).extracting(each -> each.person().name()).containsExactly("Sena Sven");
        assertThat(missing.getFirst().openedAt()).isNotNull();
        assertThat(readers.list(administrator, post.id(), true, null).items())
                .extracting(each -> each.person().name())
                .containsExactly("Flitiga Lisa");
        assertThat(get(post.path(), administrator)).bodyText().contains("Vilka har läst?", "1 av 2 har bekräftat");
        assertThat(get(post.path() + "/readers", administrator))
                .hasStatusOk()
                .bodyText()
                .contains("Sena Sven", "Påminn den som saknas");
    }

    @Test
    void nobody_else_sees_that_nor_of_a_post_that_nobody_is_asked_to_read() {
        var outsider = cast.newcomer("Ove Test");
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> readers.figures(diligent, post.id()));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> readers.figures(outsider, post.id()));
        assertThat(get(post.path(), diligent)).bodyText().doesNotContain("Vilka har läst?");

        mustReads.withdraw(administrator, post.id());
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> readers.list(administrator, post.id(), false, null));
    }

    @Test
    void those_who_are_missing_are_reminded_once_a_day_at_the_most() {
        await().until(() -> notifications.unread(late) > 0 && notifications.unread(diligent) > 0);
        notifications.readAll(late);
        notifications.readAll(diligent);
        mustReads.confirm(diligent, post.id());

        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> readers.remind(diligent, post.id()));
        assertThat(readers.remind(administrator, post.id())).isEqualTo(1);
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> readers.remind(administrator, post.id()));
        await().until(() -> notifications.unread(late) == 1);
        assertThat(notifications.list(late, Cursor.START).items())
                .extracting(Notification::kind)
                .contains("MUST_READ_REMINDED");
        assertThat(notifications.unread(diligent)).isZero();

        time.at(
                time.instant().plus(Duration.ofHours(25)),
                () -> assertThat(readers.remind(administrator, post.id())).isEqualTo(1));
        mustReads.confirm(late, post.id());
        time.at(
                time.instant().plus(Duration.ofHours(60)),
                () -> assertThatExceptionOfType(ConflictException.class)
                        .isThrownBy(() -> readers.remind(administrator, post.id())));
    }

    @Test
    void it_waits_on_the_start_page_until_one_has_confirmed() {
        assertThat(get("/", late)).bodyText().contains("href=\"/must-reads\"", "En text som du ska läsa och bekräfta");
        assertThat(get("/must-reads", late)).bodyText().contains("Nya rutiner för handhygien", "Jag har läst");

        assertThat(confirm(late, "/must-reads")).hasStatus(303).hasHeader("Location", "/must-reads");

        assertThat(get("/must-reads", late)).bodyText().contains("Inget väntar på dig");
        assertThat(get("/", late)).bodyText().doesNotContain("href=\"/must-reads\"");
        assertThat(confirm(late, "https://example.org/")).hasHeader("Location", post.path());
    }

    @Test
    void nothing_waits_in_an_archived_group() {
        archive.archive(administrator, group.id());

        assertThat(mustReads.countWaiting(late)).isZero();
    }

    private MvcTestResult confirm(Actor as, String back) {
        return mvc.post()
                .uri(post.path() + "/confirmation")
                .with(cast.as(as.requirePerson()))
                .with(csrf())
                .param("back", back)
                .exchange();
    }

    private MvcTestResult get(String path, Actor as) {
        return mvc.get()
                .uri(path)
                .header("Accept-Language", "sv")
                .with(cast.as(as.requirePerson()))
                .exchange();
    }
}
