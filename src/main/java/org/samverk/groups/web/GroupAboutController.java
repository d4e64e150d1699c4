package org.samverk.groups.web;

import java.util.List;
import org.samverk.access.Actor;
import org.samverk.groups.GroupFrames;
import org.samverk.groups.GroupMembers;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What a group is about.
@Controller
class GroupAboutController {
    private final GroupFrames frames;
    private final GroupMembers members;

    GroupAboutController(GroupFrames frames, GroupMembers members) {
        this.frames = frames;
        this.members = members;
    }

    @GetMapping("/groups/{slug}/about")
    View show(Actor actor, @PathVariable String slug) {
        var frame = frames.of(actor, slug, "about");
        var administrators = members.administrators(actor, frame.group().id());
        return View.page("groups/about", new GroupAboutPage(frame, administrators, "", List.of()));
    }
}
