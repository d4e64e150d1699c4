package org.samverk.backup.web;

import jakarta.servlet.http.HttpServletRequest;
import org.samverk.access.Actor;
import org.samverk.backup.NightlyBackups;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Backups, for administrators: which there are, and that one is made now.
@Controller
class BackupController {
    private static final String PATH = "/admin/backups";
    private final NightlyBackups backups;
    private final Feedback feedback;

    BackupController(NightlyBackups backups, Feedback feedback) {
        this.backups = backups;
        this.feedback = feedback;
    }

    @GetMapping(PATH)
    View show(Actor actor) {
        return View.page("backup/backups", new BackupsPage(backups.newest(actor), backups.isSetUp(), backups.kept()));
    }

    @PostMapping(PATH)
    View make(Actor actor, HttpServletRequest request) {
        backups.ask(actor);
        feedback.success(request, "backup.begun");
        return View.redirect(PATH);
    }
}
