package org.samverk.advice.web;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Subject;
import org.samverk.advice.AdviceRounds;
import org.samverk.groups.Group;
import org.samverk.groups.Groups;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problem;
import org.samverk.kernel.TimeSource;
import org.samverk.people.Units;
import org.samverk.web.Submissions;
import org.samverk.web.View;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Asking for advice.
@Controller
class NewRoundController {
    private static final Duration USUAL = Duration.ofDays(7);
    private final AdviceRounds rounds;
    private final Groups groups;
    private final Units units;
    private final Submissions submissions;
    private final TimeSource time;
    private final ZoneId zone;

    NewRoundController(
            AdviceRounds rounds,
            Groups groups,
            Units units,
            Submissions submissions,
            TimeSource time,
            @Value("${samverk.zone:Europe/Stockholm}") ZoneId zone) {
        this.rounds = rounds;
        this.groups = groups;
        this.units = units;
        this.submissions = submissions;
        this.time = time;
        this.zone = zone;
    }

    /// @param about    an idea, a draft or a post
    /// @param revision of the draft, by default the newest when the form is opened: what the asker has seen
    /// @param group    for a question alone in a group
    @GetMapping("/advice/new")
    View fresh(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID about,
            @RequestParam(required = false) @Nullable Integer revision,
            @RequestParam(required = false) @Nullable UUID group) {
        var end = LocalDateTime.ofInstant(time.instant().plus(USUAL), zone).with(LocalTime.NOON);
        if (about == null) {
            return fresh(actor, RoundForm.fresh(null, null, group, end));
        }
        var subject = rounds.requireAbout(actor, about);
        var exact = revision == null ? rounds.newestRevision(subject).orElse(null) : revision;
        return fresh(actor, RoundForm.fresh(about, exact, subject.groupId(), end));
    }

    private View fresh(Actor actor, RoundForm form) {
        return View.page("advice/new", page(actor, form, List.of()));
    }

    @PostMapping("/advice")
    View open(Actor actor, @ModelAttribute RoundForm form) {
        try {
            return View.redirect(submissions.once(
                    actor,
                    form.once(),
                    () -> rounds.open(actor, form.round(zone)).path()));
        } catch (InvalidInputException e) {
            return View.invalid("advice/new", page(actor, form, RoundForm.byField(e.problems())));
        }
    }

    private NewRoundPage page(Actor actor, RoundForm form, List<Problem> problems) {
        var about = form.about() == null ? null : rounds.requireAbout(actor, form.about());
        rounds.requireMayAsk(actor, about, form.group());
        var home = home(actor, form, about);
        return new NewRoundPage(
                form, about, home, groups.mine(actor), actor.isEmployee() ? units.tree(actor) : List.of(), problems);
    }

    private @Nullable Group home(Actor actor, RoundForm form, @Nullable Subject about) {
        var id = about == null ? form.group() : about.groupId();
        return id == null ? null : groups.find(actor, id).orElse(null);
    }
}
