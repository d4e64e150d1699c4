package org.samverk.conversations.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Subjects;
import org.samverk.conversations.ReactionKind;
import org.samverk.conversations.Reactions;
import org.samverk.conversations.ReactionsView;
import org.samverk.kernel.Cursor;
import org.samverk.web.Htmx;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/subjects/{subject}/reactions")
class ReactionController {
    private final Reactions reactions;
    private final Subjects subjects;

    ReactionController(Reactions reactions, Subjects subjects) {
        this.reactions = reactions;
        this.subjects = subjects;
    }

    @GetMapping
    View people(Actor actor, @PathVariable UUID subject, @RequestParam @Nullable String after) {
        var people = reactions.people(actor, subject, Cursor.parse(after));
        var about = subjects.require(actor, subject);
        var path = "/subjects/" + subject + "/reactions";
        return View.page("conversations/reactors", new ReactorsPage(about, people, path, about.path()));
    }

    @PostMapping
    View create(Actor actor, Htmx htmx, @PathVariable UUID subject, @RequestParam(defaultValue = "") String kind) {
        return answer(actor, htmx, subject, reactions.react(actor, subject, ReactionKind.of(kind)));
    }

    @DeleteMapping
    View withdraw(Actor actor, Htmx htmx, @PathVariable UUID subject, @RequestParam(defaultValue = "") String kind) {
        return answer(actor, htmx, subject, reactions.withdraw(actor, subject, ReactionKind.of(kind)));
    }

    private View answer(Actor actor, Htmx htmx, UUID subject, ReactionsView view) {
        return htmx.wanted()
                ? View.page("conversations/reactionsFragment", view)
                : View.redirect(subjects.require(actor, subject).path() + "#reactions-" + subject);
    }
}
