package org.samverk.folders.web;

import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.folders.OfficialFiles;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The version that is finalised: its page, and the acts of finalising and withdrawing.
@Controller
class OfficialFileController {
    private static final String PATH = "/groups/{slug}/files/{id}/official";
    private final OfficialFiles officials;
    private final FilePages pages;

    OfficialFileController(OfficialFiles officials, FilePages pages) {
        this.officials = officials;
        this.pages = pages;
    }

    @GetMapping(PATH)
    View show(Actor actor, @PathVariable String slug, @PathVariable UUID id) {
        return View.page("folders/official", pages.official(actor, pages.frame(actor, slug), id));
    }

    @PostMapping(PATH)
    View create(Actor actor, @PathVariable String slug, @PathVariable UUID id, @RequestParam int version) {
        var frame = pages.frame(actor, slug);
        officials.finalise(actor, id, version);
        return View.redirect(frame.group().path() + "/files/" + id);
    }

    @DeleteMapping(PATH)
    View delete(Actor actor, @PathVariable String slug, @PathVariable UUID id) {
        pages.frame(actor, slug);
        return View.redirect(officials.withdraw(actor, id).path());
    }
}
