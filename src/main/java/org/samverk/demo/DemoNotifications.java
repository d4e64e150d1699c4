package org.samverk.demo;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.samverk.access.Actor;
import org.samverk.notifications.Hours;
import org.samverk.notifications.Levels;
import org.samverk.notifications.Preference;
import org.samverk.notifications.Preferences;
import org.samverk.notifications.Rhythm;
import org.samverk.notifications.Topic;
import org.springframework.stereotype.Component;

/// What some of the cast have chosen about their notifications: björn gets letters at once, so that the outbox has some
/// to read; anna works evenings and weekends; farid hears little of one of his many groups.
@Component
class DemoNotifications {
    private final Preferences preferences;
    private final Levels levels;

    DemoNotifications(Preferences preferences, Levels levels) {
        this.preferences = preferences;
        this.levels = levels;
    }

    void choose(Scene scene) {
        var atOnce = EnumSet.of(Topic.MENTION, Topic.TASK, Topic.TALK);
        preferences.change(scene.actor("bjorn"), preference(false, Preference.STANDARD.hours(), atOnce));
        var shifts =
                Hours.of(List.of("", "13:00-21:30", "13:00-21:30", "", "07:00-15:30", "07:00-15:30", "07:00-15:30"));
        preferences.change(scene.actor("anna"), preference(true, shifts, EnumSet.of(Topic.MENTION, Topic.TASK)));
        silenceOne(scene.actor("farid"));
    }

    private void silenceOne(Actor actor) {
        levels.mine(actor).stream().findFirst().ifPresent(group -> levels.change(actor, group.groupId(), "muted"));
    }

    private static Preference preference(boolean quiet, Hours hours, Set<Topic> atOnce) {
        var inDigest = EnumSet.of(Topic.TALK, Topic.OUTCOME, Topic.NEWS);
        inDigest.removeAll(atOnce);
        return new Preference(Rhythm.DAILY, quiet, hours, Set.of(), atOnce, inDigest, Preference.STANDARD.push());
    }
}
