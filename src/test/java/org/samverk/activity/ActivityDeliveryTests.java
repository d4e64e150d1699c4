package org.samverk.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Visibility;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.feed.Posts;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupMembers;
import org.samverk.groups.Groups;
import org.samverk.kernel.TimeSource;
import org.samverk.notifications.Notifications;
import org.samverk.people.Writing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.core.EventSerializer;

/// What happened is told in the end, whatever was in the way.
@SamverkTest
class ActivityDeliveryTests {
    private static final String LISTENER =
            "org.samverk.notifications.NotificationListener.on(org.samverk.activity.Activity)";

    @Autowired
    @Qualifier("activityResubmission")
    RecurringTask<Void> resubmission;

    @Autowired
    EventSerializer serializer;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Notifications notifications;

    @Autowired
    Groups groups;

    @Autowired
    GroupMembers members;

    @Autowired
    Posts posts;

    @Autowired
    Writing writing;

    @Autowired
    TimeSource time;

    @Autowired
    CastSetup cast;

    Actor author;
    Actor reader;
    Group group;

    @BeforeEach
    void somebody_has_read_everything() {
        author = cast.newcomer("Vera Sen");
        reader = cast.newcomer("Rolf Sen");
        group = groups.create(author, new GroupFields("Sent", "", Visibility.SECRET.code()));
        members.add(author, group.id(), reader.requirePerson());
        await().until(() -> notifications.unread(reader) == 1);
        notifications.readAll(reader);
    }

    @Test
    void what_could_not_be_told_at_once_is_told_some_minutes_later() {
        interrupted(
                posts.post(author, group.id(), writing.markdown(author, "Nytt")).id());
        assertThat(notifications.unread(reader)).isZero();

        resubmission.execute(new TaskInstance<>("activity-resubmission", "test"), null);

        await().until(() -> notifications.unread(reader) == 1);
        await().untilAsserted(() -> assertThat(waiting()).isZero());
    }

    /// The act as it stands in the outbox when the program was too busy to tell of it five minutes ago.
    private void interrupted(UUID subject) {
        var act = jdbc.sql("select id from activity.entry where subject_id = :subject")
                .param("subject", subject)
                .query(UUID.class)
                .single();
        var recipients = Set.of(reader.requirePerson());
        var activity = new Activity(
                act, ActivityKind.MENTIONED, subject, null, author.requirePerson(), recipients, time.instant());
        jdbc.sql("""
                insert into web.event_publication (id, listener_id, event_type, serialized_event, publication_date, status, completion_attempts)
                values (:id, :listener, :type, :event, :at, 'PUBLISHED', 0)
                """)
                .param("id", UUID.randomUUID())
                .param("listener", LISTENER)
                .param("type", Activity.class.getName())
                .param("event", serializer.serialize(activity).toString())
                .param("at", time.instant().minusSeconds(300).atOffset(ZoneOffset.UTC))
                .update();
    }

    private int waiting() {
        return jdbc.sql(
                        "select count(*)::int from web.event_publication where publication_date < now() - interval '4 minutes'")
                .query(Integer.class)
                .single();
    }
}
