package org.samverk.notifications.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.PersonRef;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.Slice;
import org.samverk.notifications.GroupLevel;
import org.samverk.notifications.Levels;
import org.samverk.notifications.Notification;
import org.samverk.notifications.Notifications;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Notifications for programs.
@RestController
@RequestMapping("/api/v1/notifications")
@Tag(name = "notifications")
class NotificationsApi {
    private final Notifications notifications;
    private final Levels levels;

    NotificationsApi(Notifications notifications, Levels levels) {
        this.notifications = notifications;
        this.levels = levels;
    }

    /// @param people the user names of the latest who did it
    /// @param others how many more did it
    /// @param times  how often it was done since it was read
    record NotificationJson(
            UUID id,
            String kind,
            String topic,
            UUID subject,
            String title,
            String path,
            List<String> people,
            int others,
            int times,
            Instant at,
            boolean read) {
        static NotificationJson of(Notification each) {
            return new NotificationJson(
                    each.id(),
                    each.kind(),
                    each.topic().code(),
                    each.subjectId(),
                    each.title(),
                    each.path(),
                    each.people().stream()
                            .filter(person -> !person.isUnnamed())
                            .map(PersonRef::username)
                            .toList(),
                    each.others(),
                    each.times(),
                    each.at(),
                    each.read());
        }
    }

    record LevelJson(UUID group, String name, String level) {
        static LevelJson of(GroupLevel each) {
            return new LevelJson(each.groupId(), each.name(), each.level().code());
        }
    }

    record LevelToSet(@Nullable String level) {}

    @GetMapping
    @Operation(summary = "One's own notifications, the newest first, a line for each thing")
    Slice<NotificationJson> list(
            Actor actor,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(required = false) @Nullable String after) {
        return notifications.list(actor, unread, Cursor.parse(after)).map(NotificationJson::of);
    }

    @PostMapping("/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Mark all as read")
    void readAll(Actor actor) {
        notifications.readAll(actor);
    }

    @PostMapping("/{id}/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Mark one as read")
    void read(Actor actor, @PathVariable UUID id) {
        notifications.read(actor, id);
    }

    @DeleteMapping("/{id}/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Mark one as unread")
    void keepUnread(Actor actor, @PathVariable UUID id) {
        notifications.keepUnread(actor, id);
    }

    @GetMapping("/levels")
    @Operation(summary = "One's groups, and how much of each one hears of: muted, normal, every")
    List<LevelJson> levels(Actor actor) {
        return levels.mine(actor).stream().map(LevelJson::of).toList();
    }

    @PutMapping("/levels/{group}")
    @Operation(summary = "Choose how much of a group one hears of")
    LevelJson changeLevel(Actor actor, @PathVariable UUID group, @RequestBody LevelToSet body) {
        return LevelJson.of(levels.change(actor, group, String.valueOf(body.level())));
    }
}
