package org.samverk.sites.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.access.Subjects;
import org.samverk.chain.Chain;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problem;
import org.samverk.richtext.RichText;
import org.samverk.sites.Page;
import org.samverk.sites.Place;
import org.samverk.sites.Publishing;
import org.samverk.sites.SiteKind;
import org.samverk.web.Submissions;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The publisher's desk.
@Controller
class PublisherController {
    private final Publishing publishing;
    private final Places places;
    private final Chain chain;
    private final Subjects subjects;
    private final Submissions submissions;

    PublisherController(Publishing publishing, Places places, Chain chain, Subjects subjects, Submissions submissions) {
        this.publishing = publishing;
        this.places = places;
        this.chain = chain;
        this.subjects = subjects;
        this.submissions = submissions;
    }

    @GetMapping("/publisher")
    View desk(Actor actor, @RequestParam(defaultValue = "") String find) {
        var queue = publishing.queue(actor);
        var first = queue.isEmpty() ? null : queue.getFirst().station().subjectId();
        return View.page("sites/desk", desk(actor, first, PublishInput.finding(find), List.of()));
    }

    @GetMapping("/publisher/{decision}")
    View one(Actor actor, @PathVariable UUID decision, @RequestParam(defaultValue = "") String find) {
        return View.page("sites/desk", desk(actor, decision, PublishInput.finding(find), List.of()));
    }

    @PostMapping("/publisher/{decision}")
    View publish(Actor actor, @PathVariable UUID decision, @ModelAttribute PublishInput input) {
        try {
            return View.redirect(submissions.once(
                    actor, input.once(), () -> put(actor, decision, input).address()));
        } catch (InvalidInputException e) {
            return View.invalid("sites/desk", desk(actor, decision, input, e.problems()));
        }
    }

    private Page put(Actor actor, UUID decision, PublishInput input) {
        actor.require(Role.PUBLISHER);
        try {
            var key = input.page();
            if (!input.replaces()) {
                return publishing.publish(actor, decision, new Place(input.site(), key), input.contact());
            }
            if (key != null) {
                return publishing.replace(actor, decision, key, input.contact());
            }
            throw new InvalidInputException("place", "sites.error.place");
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException("place", "sites.error.place");
        }
    }

    private Desk desk(Actor actor, @Nullable UUID decision, PublishInput input, List<Problem> problems) {
        var queue = publishing.queue(actor);
        if (decision == null) {
            return new Desk(queue, null);
        }
        var text = publishing.decided(actor, decision);
        return new Desk(
                queue,
                new Desk.Chosen(
                        decision,
                        subjects.require(actor, decision).path(),
                        text.title(),
                        RichText.parse(text.content()),
                        chain.of(actor, decision),
                        places.offered(actor, SiteKind.INTRANET, input.words(), input.chosen()),
                        places.offered(actor, SiteKind.PUBLIC, input.words(), input.chosen()),
                        input,
                        problems));
    }
}
