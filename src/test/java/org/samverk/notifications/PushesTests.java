package org.samverk.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Visibility;
import org.samverk.activity.SubjectRead;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.conversations.Conversations;
import org.samverk.feed.Post;
import org.samverk.feed.Posts;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupMembers;
import org.samverk.groups.Groups;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.TimeSource;
import org.samverk.people.Writing;
import org.samverk.push.Devices;
import org.samverk.push.FakePushService;
import org.samverk.push.NewDevice;
import org.samverk.web.Messages;
import org.samverk.web.Viewers;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What Lisa's browser is told while no page is open.
@SamverkTest
class PushesTests {
    @Autowired
    BeanFactory program;

    @Autowired
    Conversations conversations;

    @Autowired
    Posts posts;

    @Autowired
    Groups groups;

    @Autowired
    GroupMembers members;

    @Autowired
    Writing writing;

    @Autowired
    Preferences preferences;

    @Autowired
    Devices devices;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TimeSource time;

    @Autowired
    CastSetup cast;

    @Autowired
    JdbcClient jdbc;

    FakePushService service;
    PushPlanner planner;
    Actor lisa;
    Actor rolf;
    Group group;
    Post post;

    @BeforeEach
    void lisa_has_a_browser() throws Exception {
        service = new FakePushService();
        planner = new PushPlanner(
                program.getBean(PushDueTable.class),
                program.getBean(NotificationMaker.class),
                program.getBean(NotificationWords.class),
                program.getBean(Messages.class),
                program.getBean(Viewers.class),
                service.pusher(program),
                time);
        lisa = cast.newcomer("Lisa Läser");
        rolf = cast.newcomer("Rolf Skriver");
        group = groups.create(rolf, new GroupFields("Hemlig grupp", "", Visibility.SECRET.code()));
        members.add(rolf, group.id(), lisa.requirePerson());
        post = posts.post(lisa, group.id(), writing.markdown(lisa, "Schemat för våren"));
        choose(false, Preference.STANDARD.push());
        service.subscribe(program, lisa);
        await().until(() -> count() > 0);
        planner.tell(lisa.requirePerson());
        service.opened().clear();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void a_comment_reaches_the_device_sealed_and_once() {
        say("Jaha");
        planner.tell(lisa.requirePerson());
        planner.tell(lisa.requirePerson());

        assertThat(service.opened())
                .singleElement()
                .satisfies(json -> assertThat(json)
                        .contains("Rolf Skriver kommenterade ”Schemat för våren”", "/notifications/")
                        .doesNotContain("Jaha"));
        assertThat(devices.mine(lisa))
                .singleElement()
                .satisfies(device -> assertThat(device.toldAt()).isNotNull());
    }

    @Test
    void what_was_read_or_is_no_longer_theirs_is_not_told() {
        say("Ett");
        events.publishEvent(new SubjectRead(lisa.requirePerson(), post.id(), Instant.now()));
        planner.tell(lisa.requirePerson());
        say("Två");
        members.remove(rolf, group.id(), lisa.requirePerson());
        planner.tell(lisa.requirePerson());

        assertThat(service.opened()).isEmpty();
    }

    @Test
    void quiet_hours_hold_it_back_and_what_was_not_chosen_never_comes() {
        choose(true, Set.of(Topic.TALK));
        say("Ett");
        var due = jdbc.sql("select max(push_at) from notifications.notification where person_id = :id")
                .param("id", lisa.requirePerson())
                .query(Instant.class)
                .single()
                .atZone(ZoneId.of("Europe/Stockholm"));
        assertThat(due.getHour()).isBetween(7, 17);
        assertThat(due.getDayOfWeek().getValue()).isLessThan(6);

        choose(false, Set.of());
        say("Två");
        time.at(time.instant().plus(Duration.ofDays(5)), () -> planner.tell(lisa.requirePerson()));
        assertThat(service.opened()).hasSizeLessThan(2);
    }

    @Test
    void many_things_after_a_night_are_one_message() {
        for (var i = 0; i < 5; i++) {
            var each = posts.post(lisa, group.id(), writing.markdown(lisa, "Inlägg " + i));
            say(each, "Svar");
        }
        planner.tell(lisa.requirePerson());

        assertThat(service.opened())
                .singleElement()
                .satisfies(json -> assertThat(json).contains("Du har 5 nya notiser"));
    }

    @Test
    void a_device_that_is_gone_is_forgotten() {
        service.answer(410);
        say("Ett");
        planner.tell(lisa.requirePerson());

        assertThat(devices.mine(lisa)).isEmpty();
    }

    @Test
    void only_the_push_services_of_the_browsers_can_be_given() {
        for (var address : List.of("https://127.0.0.1/x", "http://fcm.googleapis.com/x", "ftp://x", "")) {
            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() -> devices.add(lisa, new NewDevice(address, "AA", "AA", "Firefox")));
        }
    }

    private void choose(boolean quiet, Set<Topic> push) {
        var standard = Preference.STANDARD;
        preferences.change(
                lisa, new Preference(Rhythm.NONE, quiet, standard.hours(), Set.of(), Set.of(), Set.of(), push));
    }

    private void say(String text) {
        say(post, text);
    }

    private void say(Post where, String text) {
        var before = count();
        conversations.comment(rolf, where.id(), writing.markdown(rolf, text));
        await().until(() -> count() > before);
    }

    private int count() {
        return jdbc.sql("select count(*) from notifications.notification where person_id = :id")
                .param("id", lisa.requirePerson())
                .query(Integer.class)
                .single();
    }
}
