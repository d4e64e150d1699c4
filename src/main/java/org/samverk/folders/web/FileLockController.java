package org.samverk.folders.web;

import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.folders.GroupFiles;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Working on a file alone, and letting go of it.
@Controller
class FileLockController {
    private static final String PATH = "/groups/{slug}/files/{id}/lock";
    private final GroupFiles files;
    private final FilePages pages;

    FileLockController(GroupFiles files, FilePages pages) {
        this.files = files;
        this.pages = pages;
    }

    @PostMapping(PATH)
    View create(Actor actor, @PathVariable String slug, @PathVariable UUID id) {
        pages.frame(actor, slug);
        return View.redirect(files.lock(actor, id).path());
    }

    @DeleteMapping(PATH)
    View delete(Actor actor, @PathVariable String slug, @PathVariable UUID id) {
        pages.frame(actor, slug);
        return View.redirect(files.unlock(actor, id).path());
    }
}
