package org.samverk.releases.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problem;
import org.samverk.releases.Going;
import org.samverk.releases.Releases;
import org.samverk.sites.LocalTimes;
import org.samverk.web.Feedback;
import org.samverk.web.Submissions;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Releases: several drafts that go live as one.
@Controller
@RequestMapping("/publisher/releases")
class ReleaseController {
    private static final int MANY = 30;
    private static final String ALL = "/publisher/releases";
    private final Releases releases;
    private final Going going;
    private final LocalTimes times;
    private final Submissions submissions;
    private final Feedback feedback;

    ReleaseController(Releases releases, Going going, LocalTimes times, Submissions submissions, Feedback feedback) {
        this.releases = releases;
        this.going = going;
        this.times = times;
        this.submissions = submissions;
        this.feedback = feedback;
    }

    @GetMapping
    View list(Actor actor, @RequestParam(required = false) @Nullable String after) {
        return View.page("releases/list", list(actor, after, "", List.of()));
    }

    @PostMapping
    View create(
            Actor actor,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(required = false) @Nullable String once) {
        try {
            return View.redirect(submissions.once(
                    actor, once, () -> releases.create(actor, title).path()));
        } catch (InvalidInputException e) {
            return View.invalid("releases/list", list(actor, null, title, e.problems()));
        }
    }

    @GetMapping("/{id}")
    View show(Actor actor, @PathVariable UUID id) {
        var release = releases.require(actor, id);
        return View.page(
                "releases/release", page(actor, id, release.title(), times.write(release.goesLiveAt()), List.of()));
    }

    @PostMapping("/{id}")
    View change(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String goesLiveAt,
            HttpServletRequest request) {
        releases.require(actor, id);
        try {
            releases.change(actor, id, title, times.read("goesLiveAt", goesLiveAt));
        } catch (InvalidInputException e) {
            return View.invalid("releases/release", page(actor, id, title, goesLiveAt, e.problems()));
        }
        feedback.success(request, "releases.saved");
        return back(id);
    }

    @PostMapping("/{id}/drafts")
    View add(Actor actor, @PathVariable UUID id, @RequestParam UUID draft) {
        releases.add(actor, id, draft);
        return back(id);
    }

    @PostMapping("/{id}/drafts/{item}/removal")
    View remove(Actor actor, @PathVariable UUID id, @PathVariable UUID item) {
        releases.remove(actor, id, item);
        return back(id);
    }

    @PostMapping("/{id}/publication")
    View publish(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        going.publish(actor, id);
        feedback.success(request, "releases.published");
        return back(id);
    }

    @PostMapping("/{id}/removal")
    View delete(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        releases.delete(actor, id);
        feedback.success(request, "releases.deleted");
        return View.redirect(ALL);
    }

    private ReleaseList list(Actor actor, @Nullable String after, String title, List<Problem> problems) {
        return new ReleaseList(releases.list(actor, Cursor.parse(after), MANY), title, problems);
    }

    private ReleasePage page(
            Actor actor, UUID id, @Nullable String title, @Nullable String at, List<Problem> problems) {
        var release = releases.require(actor, id);
        return new ReleasePage(release, releases.offered(actor, release), title, at, problems);
    }

    private static View back(UUID id) {
        return View.redirect(ALL + "/" + id);
    }
}
