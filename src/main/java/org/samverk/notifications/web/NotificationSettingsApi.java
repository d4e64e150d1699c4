package org.samverk.notifications.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.notifications.Preference;
import org.samverk.notifications.Preferences;
import org.samverk.notifications.Topic;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What reaches one, how and when, for programs.
@RestController
@RequestMapping("/api/v1/notifications/settings")
@Tag(name = "notifications")
class NotificationSettingsApi {
    private final Preferences preferences;

    NotificationSettingsApi(Preferences preferences) {
        this.preferences = preferences;
    }

    /// @param digest   `none`, `hourly`, `daily` or `weekly`
    /// @param quiet    whether mail and push wait for the hours
    /// @param hours    seven lines, Monday first, as `07:00-18:00`, empty for a day that is quiet
    /// @param hidden   topics that are not told at all
    /// @param atOnce   topics that are mailed at once
    /// @param inDigest topics that the digest gathers
    /// @param push     topics that the devices are told
    record SettingsJson(
            @Nullable String digest,
            boolean quiet,
            @Nullable List<String> hours,
            @Nullable Set<String> hidden,
            @Nullable Set<String> atOnce,
            @Nullable Set<String> inDigest,
            @Nullable Set<String> push) {
        static SettingsJson of(Preference each) {
            return new SettingsJson(
                    each.digest().code(),
                    each.quiet(),
                    each.hours().lines(),
                    codes(each.hidden()),
                    codes(each.atOnce()),
                    codes(each.inDigest()),
                    codes(each.push()));
        }

        /// The fields that the form of the page would send.
        Map<String, String> fields() {
            var fields = new HashMap<String, String>();
            fields.put("digest", Objects.requireNonNullElse(digest, ""));
            fields.put("quiet", quiet ? "true" : "");
            for (var i = 0; hours != null && i < Math.min(7, hours.size()); i++) {
                var span = hours.get(i).split("-", 2);
                fields.put("day-" + (i + 1), hours.get(i));
                fields.put("opens-" + (i + 1), span[0]);
                fields.put("closes-" + (i + 1), span[span.length - 1]);
            }
            Stream.of(Topic.values()).map(Topic::code).forEach(topic -> {
                fields.put("page-" + topic, has(hidden, topic) ? "" : "true");
                fields.put("push-" + topic, has(push, topic) ? "true" : "");
                fields.put("mail-" + topic, has(atOnce, topic) ? "at_once" : has(inDigest, topic) ? "digest" : "none");
            });
            return fields;
        }

        private static boolean has(@Nullable Set<String> topics, String topic) {
            return topics != null && topics.contains(topic);
        }

        private static Set<String> codes(Set<Topic> topics) {
            return Set.copyOf(topics.stream().map(Topic::code).toList());
        }
    }

    @GetMapping
    @Operation(summary = "What reaches one, how and when")
    SettingsJson show(Actor actor) {
        return SettingsJson.of(preferences.of(actor));
    }

    @PutMapping
    @Operation(summary = "Choose what reaches one, how and when")
    SettingsJson change(Actor actor, @RequestBody SettingsJson body) {
        preferences.change(actor, new PreferenceForm(body.fields()).preference());
        return show(actor);
    }
}
