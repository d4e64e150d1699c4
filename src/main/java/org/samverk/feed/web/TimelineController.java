package org.samverk.feed.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.feed.Timeline;
import org.samverk.kernel.Cursor;
import org.samverk.people.People;
import org.samverk.people.Person;
import org.samverk.people.ProfilePart;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// What a person did: the latest on their profile, all of it on a page of its own.
@Controller
class TimelineController implements ProfilePart {
    private static final int LATEST = 6;
    private final Timeline timeline;
    private final People people;

    TimelineController(Timeline timeline, People people) {
        this.timeline = timeline;
        this.people = people;
    }

    @GetMapping("/people/{username}/timeline")
    View timeline(Actor actor, @PathVariable String username, @RequestParam @Nullable String before) {
        var person = people.require(actor, username);
        return View.page(
                "feed/timeline", new TimelinePage(person, timeline.of(actor, person.id(), Cursor.parse(before))));
    }

    @Override
    public Optional<Part> part(Actor actor, Person person) {
        var latest = timeline.of(actor, person.id(), Cursor.START, LATEST);
        return latest.items().isEmpty()
                ? Optional.empty()
                : Optional.of(new Part("feed/timelinePart", new TimelinePage(person, latest)));
    }
}
