package org.samverk.conversations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;
import org.samverk.access.Actor;
import org.samverk.access.Subjects;
import org.samverk.conversations.Readings;
import org.samverk.conversations.Watches;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/// What one wants to be told of a conversation, and whether one has read it.
@Controller
class WatchController {
    private static final Pattern FEED = Pattern.compile("/(groups/[a-z0-9-]+)?(\\?[A-Za-z0-9=&_-]*)?");
    private final Watches watches;
    private final Readings readings;
    private final Subjects subjects;
    private final Feedback feedback;

    WatchController(Watches watches, Readings readings, Subjects subjects, Feedback feedback) {
        this.watches = watches;
        this.readings = readings;
        this.subjects = subjects;
        this.feedback = feedback;
    }

    @PostMapping("/subjects/{subject}/watch")
    View choose(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID subject,
            @RequestParam(defaultValue = "") String level) {
        var chosen = watches.choose(actor, subject, level);
        feedback.success(request, "conversations.watch.chosen." + chosen);
        return View.redirect(subjects.require(actor, subject).path() + "#comments");
    }

    /// @param back the feed in which one says so; the subject's own page is led to else
    @PostMapping("/subjects/{subject}/reading")
    View read(Actor actor, @PathVariable UUID subject, @RequestParam(defaultValue = "") String back) {
        var about = subjects.require(actor, subject);
        readings.read(actor, about.id());
        return View.redirect(FEED.matcher(back).matches() ? back : about.path());
    }

    /// The same for a script, which stays where it is.
    @PostMapping(path = "/subjects/{subject}/reading", headers = "HX-Request")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readInPlace(Actor actor, @PathVariable UUID subject) {
        readings.read(actor, subjects.require(actor, subject).id());
    }

    /// Leads away from the page, which would be read at once if it were shown.
    @DeleteMapping("/subjects/{subject}/reading")
    View markUnread(HttpServletRequest request, Actor actor, @PathVariable UUID subject) {
        readings.markUnread(actor, subject);
        feedback.success(request, "conversations.markedUnread");
        return View.redirect("/");
    }
}
