package org.samverk.folders.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.files.Attached;
import org.samverk.folders.FileDeletions;
import org.samverk.folders.FileVersions;
import org.samverk.folders.GroupFiles;
import org.samverk.kernel.InvalidInputException;
import org.samverk.web.Submissions;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One file of a group: its page, its name and place, its versions.
@Controller
class GroupFileController {
    private static final String ONE = "/groups/{slug}/files/{id}";
    private final GroupFiles files;
    private final FileVersions versions;
    private final FileDeletions deletions;
    private final FilePages pages;
    private final Submissions submissions;

    GroupFileController(
            GroupFiles files,
            FileVersions versions,
            FileDeletions deletions,
            FilePages pages,
            Submissions submissions) {
        this.files = files;
        this.versions = versions;
        this.deletions = deletions;
        this.pages = pages;
        this.submissions = submissions;
    }

    @GetMapping(ONE)
    View show(Actor actor, @PathVariable String slug, @PathVariable UUID id) {
        var frame = pages.frame(actor, slug);
        return pages.isOnlyOfficial(actor, frame, id)
                ? View.redirect(frame.group().path() + "/files/" + id + "/official")
                : View.page("folders/file", pages.file(actor, frame, id));
    }

    @PostMapping(ONE)
    View change(
            Actor actor,
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable UUID folder,
            @RequestParam(required = false) @Nullable String labels) {
        pages.frame(actor, slug);
        return View.redirect(files.change(actor, id, name, folder, labels).path());
    }

    @PostMapping(ONE + "/versions")
    View addVersion(
            Actor actor,
            @PathVariable String slug,
            @PathVariable UUID id,
            Attached attached,
            @RequestParam(required = false) @Nullable String once) {
        var frame = pages.frame(actor, slug);
        try {
            if (attached.ids().size() != 1) {
                throw new InvalidInputException("file", "folders.problem.one");
            }
            var file = attached.ids().getFirst();
            return View.redirect(submissions.once(
                    actor, once, () -> versions.add(actor, id, file).path()));
        } catch (InvalidInputException e) {
            return View.invalid("folders/file", pages.file(actor, frame, id).refused(e.problems()));
        }
    }

    @PostMapping(ONE + "/versions/{number}/restoration")
    View restoreVersion(Actor actor, @PathVariable String slug, @PathVariable UUID id, @PathVariable int number) {
        pages.frame(actor, slug);
        return View.redirect(versions.restore(actor, id, number).path());
    }

    @DeleteMapping(ONE)
    View delete(Actor actor, @PathVariable String slug, @PathVariable UUID id) {
        pages.frame(actor, slug);
        return View.redirect(deletions.delete(actor, id).path());
    }

    @PostMapping(ONE + "/restoration")
    View restore(Actor actor, @PathVariable String slug, @PathVariable UUID id) {
        pages.frame(actor, slug);
        return View.redirect(deletions.restore(actor, id).path());
    }
}
