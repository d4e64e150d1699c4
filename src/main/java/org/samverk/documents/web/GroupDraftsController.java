package org.samverk.documents.web;

import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.documents.Drafts;
import org.samverk.groups.GroupFrames;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The tab with a group's drafts.
@Controller
class GroupDraftsController {
    private static final int PAGE = 25;

    private final Drafts drafts;
    private final GroupFrames frames;

    GroupDraftsController(Drafts drafts, GroupFrames frames) {
        this.drafts = drafts;
        this.frames = frames;
    }

    @GetMapping("/groups/{slug}/drafts")
    View list(Actor actor, @PathVariable String slug, @RequestParam(required = false) @Nullable String after) {
        var frame = frames.of(actor, slug, "drafts");
        var found = drafts.ofGroup(actor, frame.group().id(), after, PAGE);
        var list = new DraftList(found, frame.group().path() + "/drafts", frame.takesPart());
        return View.page("documents/group", new GroupDraftsPage(frame, list));
    }
}
