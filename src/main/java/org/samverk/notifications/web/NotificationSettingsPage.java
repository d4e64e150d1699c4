package org.samverk.notifications.web;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.samverk.kernel.Problem;
import org.samverk.notifications.GroupLevel;
import org.samverk.notifications.Hours;
import org.samverk.notifications.Level;
import org.samverk.notifications.MailWay;
import org.samverk.notifications.Preference;
import org.samverk.notifications.Rhythm;
import org.samverk.notifications.Topic;
import org.samverk.push.Device;

/// @param address where mail reaches the person, empty for nowhere
/// @param pushKey what a browser needs to become one of the devices
public record NotificationSettingsPage(
        Preference preference,
        List<GroupLevel> groups,
        List<Device> devices,
        String pushKey,
        String address,
        List<Problem> problems) {
    public List<Topic> topics() {
        return List.of(Topic.values());
    }

    public List<Rhythm> rhythms() {
        return List.of(Rhythm.values());
    }

    public List<Level> levels() {
        return List.of(Level.values());
    }

    public List<DayOfWeek> days() {
        return List.of(DayOfWeek.values());
    }

    /// Reactions are never mailed at once.
    public List<MailWay> ways(Topic topic) {
        return topic == Topic.REACTION ? List.of(MailWay.NONE, MailWay.DIGEST) : List.of(MailWay.values());
    }

    /// Whether one may choose not to be told of it at all.
    public boolean canHide(Topic topic) {
        return topic != Topic.MENTION && topic != Topic.TASK;
    }

    public boolean isOn(DayOfWeek day) {
        return preference.hours().days().containsKey(day);
    }

    public String opens(DayOfWeek day) {
        return span(day).opens().toString();
    }

    public String closes(DayOfWeek day) {
        return span(day).closes().toString();
    }

    public String name(DayOfWeek day, Locale locale) {
        var name = day.getDisplayName(TextStyle.FULL, locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    private Hours.Span span(DayOfWeek day) {
        return preference.hours().days().getOrDefault(day, Hours.OFFICE);
    }
}
