package org.samverk.folders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.conversations.Conversations;
import org.samverk.conversations.Readings;
import org.samverk.conversations.WatchLevel;
import org.samverk.conversations.Watches;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.NotFoundException;
import org.samverk.notifications.Levels;
import org.samverk.notifications.Notification;
import org.samverk.notifications.Notifications;
import org.samverk.people.Writing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// What a group's files tell people, what is read, and what is kept of what was finalised.
@SamverkTest
class FileNewsTests {
    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    GroupFiles groupFiles;

    @Autowired
    FileVersions versions;

    @Autowired
    OfficialFiles officials;

    @Autowired
    Conversations conversations;

    @Autowired
    Readings readings;

    @Autowired
    Watches watches;

    @Autowired
    Levels levels;

    @Autowired
    Notifications notifications;

    @Autowired
    Writing writing;

    @Autowired
    CastSetup cast;

    @Autowired
    MockMvcTester mvc;

    FileGroup fileGroup;
    FileGroup.Scene scene;
    Actor admin;
    Actor member;
    Actor outsider;

    @BeforeEach
    void a_group() {
        fileGroup = beans.createBean(FileGroup.class);
        scene = fileGroup.create();
        admin = scene.administrator();
        member = scene.member();
        outsider = scene.outsider();
    }

    @Test
    void a_file_that_was_opened_is_read_and_so_are_its_notifications() {
        cast.untilAllIsTold();
        levels.change(admin, scene.group().id(), "every");
        var file = fileGroup.add(member, scene, null, "Plan.txt");
        await().until(() -> unread(admin).equals(List.of("FILE_ADDED")));
        assertThat(readings.unread(admin, file.id())).isTrue();

        show(admin, file.path());

        assertThat(readings.unread(admin, file.id())).isFalse();
        assertThat(unread(admin)).isEmpty();
    }

    @Test
    void what_is_finalised_is_read_when_its_page_is_opened() {
        var file = fileGroup.add(member, scene, null, "Plan.txt");
        var official = officials.finalise(admin, file.id(), 1);
        assertThat(readings.unread(outsider, official.id())).isTrue();
        show(outsider, official.path());
        assertThat(readings.unread(outsider, official.id())).isFalse();
    }

    @Test
    void those_who_follow_a_file_or_want_every_post_hear_of_it_and_nobody_else() {
        var third = fileGroup.join(scene, "Tredje Trygg");
        var follower = fileGroup.join(scene, "Följ Följare");
        var file = fileGroup.add(member, scene, null, "Plan.txt");
        watches.choose(follower, file.id(), WatchLevel.FOLLOW);
        cast.untilAllIsTold();
        levels.change(admin, scene.group().id(), "every");

        versions.add(member, file.id(), fileGroup.upload(member, "Plan.txt"));

        await().until(() ->
                unread(follower).contains("FILE_CHANGED") && unread(admin).contains("FILE_CHANGED"));
        assertThat(unread(third)).doesNotContain("FILE_CHANGED", "FILE_ADDED");
        assertThat(unread(member)).doesNotContain("FILE_CHANGED");
        watches.choose(admin, file.id(), WatchLevel.MUTE);
        notifications.readAll(admin);
        versions.add(member, file.id(), fileGroup.upload(member, "Plan.txt"));
        await().until(() -> times(follower) == 2);
        assertThat(unread(admin)).isEmpty();
    }

    @Test
    void those_who_brought_a_version_hear_that_it_is_finalised() {
        var third = fileGroup.join(scene, "Tredje Trygg");
        var file = fileGroup.add(member, scene, null, "Plan.txt");
        officials.finalise(admin, file.id(), 1);
        await().until(() -> unread(member).contains("FILE_FINALISED"));
        assertThat(unread(third)).doesNotContain("FILE_FINALISED");
        assertThat(unread(admin)).doesNotContain("FILE_FINALISED");
    }

    @Test
    void what_was_said_about_an_official_version_is_hidden_when_it_is_withdrawn_and_comes_back_with_the_next() {
        var file = fileGroup.add(member, scene, null, "Plan.txt");
        var official = officials.finalise(admin, file.id(), 1);
        conversations.comment(outsider, official.id(), writing.markdown(outsider, "Gäller den också oss?"));

        officials.withdraw(admin, file.id());

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> conversations.of(outsider, official.id()));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> conversations.of(member, official.id()));
        assertThat(groupFiles.require(member, file.id()).official()).isNull();
        assertThat(officials.list(outsider, scene.group().id(), null, 10).items())
                .isEmpty();
        versions.add(member, file.id(), fileGroup.upload(member, "Plan.txt"));
        assertThat(officials.finalise(admin, file.id(), 2).id()).isEqualTo(official.id());
        show(outsider, official.path()).contains("Gäller den också oss?");
    }

    @Test
    void the_acts_of_finalising_and_withdrawing_are_dated_and_kept() {
        var file = fileGroup.add(member, scene, null, "Plan.txt");
        officials.finalise(admin, file.id(), 1);
        officials.withdraw(admin, file.id());
        officials.withdraw(admin, file.id());
        assertThat(officials.history(outsider, file.id())).isEmpty();
        officials.finalise(admin, file.id(), 1);
        assertThat(officials.history(outsider, file.id()))
                .extracting(Finalisation::version)
                .containsExactly(1, null, 1);
        show(member, file.path()).contains("Drogs tillbaka av Agda Adm", "Version 1 fastställdes av Agda Adm");
        show(outsider, file.path() + "/official").contains("Version 1 fastställdes av Agda Adm");
    }

    @Test
    void the_list_says_how_much_was_said_and_labels_choose_together() {
        var plan = fileGroup.add(member, scene, null, "Plan.txt");
        var budget = fileGroup.add(member, scene, null, "Budget.txt");
        groupFiles.change(member, plan.id(), plan.name(), null, "ekonomi, 2026");
        groupFiles.change(member, budget.id(), budget.name(), null, "ekonomi");
        conversations.comment(member, plan.id(), writing.markdown(member, "Klart?"));
        var list = scene.group().path() + "/files";

        show(member, list).contains("1 kommentar", "label=ekonomi");
        assertThat(groupFiles.labels(member, scene.group().id()))
                .containsExactly(new FileLabel("2026", 1), new FileLabel("ekonomi", 2));
        assertThat(groupFiles.labels(outsider, scene.group().id())).isEmpty();
        show(member, list + "?label=ekonomi").contains("Plan.txt", "Budget.txt", "label=ekonomi&amp;label=2026");
        show(member, list + "?label=ekonomi&label=2026").contains("Plan.txt").doesNotContain("Budget.txt");
    }

    @Test
    void a_file_costs_the_same_however_much_has_happened_to_it() {
        var file = fileGroup.add(member, scene, null, "Plan.txt");
        officials.finalise(admin, file.id(), 1);
        conversations.comment(member, file.id(), writing.markdown(member, "Ett"));
        versions.add(member, file.id(), fileGroup.upload(member, "Plan.txt"));
        var few = cast.statements(() -> show(member, file.path()));
        for (var number = 0; number < 5; number++) {
            versions.add(admin, file.id(), fileGroup.upload(admin, "Plan.txt"));
            conversations.comment(admin, file.id(), writing.markdown(admin, "Till"));
        }
        officials.finalise(admin, file.id(), 7);

        assertThat(cast.statements(() -> show(member, file.path()))).isEqualTo(few);
    }

    private List<String> unread(Actor actor) {
        return notifications.list(actor, true, Cursor.START).items().stream()
                .map(Notification::kind)
                .filter(kind -> kind.startsWith("FILE"))
                .toList();
    }

    private int times(Actor actor) {
        return notifications.list(actor, true, Cursor.START).items().stream()
                .filter(line -> line.kind().equals("FILE_CHANGED"))
                .mapToInt(Notification::times)
                .sum();
    }

    private org.assertj.core.api.AbstractStringAssert<?> show(Actor actor, String path) {
        return assertThat(mvc.get().uri(path).header("Accept-Language", "sv").with(as(actor.requirePerson())))
                .hasStatusOk()
                .bodyText();
    }

    private RequestPostProcessor as(UUID person) {
        return cast.as(person);
    }
}
