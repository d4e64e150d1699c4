package org.samverk.notifications.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.samverk.access.Actor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problem;
import org.samverk.notifications.Levels;
import org.samverk.notifications.Preference;
import org.samverk.notifications.Preferences;
import org.samverk.people.People;
import org.samverk.push.Devices;
import org.samverk.push.PushIdentity;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What reaches me, how and when.
@Controller
class NotificationSettingsController {
    private static final String TEMPLATE = "notifications/settings";
    private static final String PATH = "/settings/notifications";
    private final Preferences preferences;
    private final Levels levels;
    private final People people;
    private final Devices devices;
    private final PushIdentity identity;
    private final Feedback feedback;

    NotificationSettingsController(
            Preferences preferences,
            Levels levels,
            People people,
            Devices devices,
            PushIdentity identity,
            Feedback feedback) {
        this.devices = devices;
        this.identity = identity;
        this.preferences = preferences;
        this.levels = levels;
        this.people = people;
        this.feedback = feedback;
    }

    @GetMapping(PATH)
    View show(Actor actor) {
        return View.page(TEMPLATE, page(actor, preferences.of(actor), List.of()));
    }

    @PostMapping(PATH)
    View change(Actor actor, @RequestParam Map<String, String> fields, HttpServletRequest request) {
        try {
            preferences.change(actor, new PreferenceForm(fields).preference());
        } catch (InvalidInputException e) {
            return View.invalid(TEMPLATE, page(actor, preferences.of(actor), e.problems()));
        }
        feedback.success(request, "notifications.settings.done");
        return View.redirect(PATH);
    }

    /// @param fields for each group its key and the level
    @PostMapping("/settings/notifications/levels")
    View changeLevels(Actor actor, @RequestParam Map<String, String> fields, HttpServletRequest request) {
        for (var group : levels.mine(actor)) {
            var level = fields.get("level-" + group.groupId());
            if (level != null && !level.equals(group.level().code())) {
                levels.change(actor, group.groupId(), level);
            }
        }
        feedback.success(request, "notifications.settings.done");
        return View.redirect(PATH);
    }

    private NotificationSettingsPage page(Actor actor, Preference preference, List<Problem> problems) {
        return new NotificationSettingsPage(
                preference,
                levels.mine(actor),
                devices.mine(actor),
                identity.publicKey(),
                people.me(actor).email(),
                problems);
    }
}
