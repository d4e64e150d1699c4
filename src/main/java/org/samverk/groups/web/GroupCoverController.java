package org.samverk.groups.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.files.Files;
import org.samverk.groups.GroupSettings;
import org.samverk.groups.Groups;
import org.samverk.kernel.InvalidInputException;
import org.samverk.web.Feedback;
import org.samverk.web.SentPicture;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The picture on top of a group's pages.
@Controller
class GroupCoverController {
    private final Groups groups;
    private final GroupSettings settings;
    private final GroupSettingsPages pages;
    private final Files files;
    private final Feedback feedback;

    GroupCoverController(
            Groups groups, GroupSettings settings, GroupSettingsPages pages, Files files, Feedback feedback) {
        this.groups = groups;
        this.settings = settings;
        this.pages = pages;
        this.files = files;
        this.feedback = feedback;
    }

    @PostMapping("/groups/{slug}/cover")
    View change(
            Actor actor,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletRequest request)
            throws IOException {
        var group = groups.require(actor, slug);
        settings.requireChange(actor, group.id());
        try {
            var sent = SentPicture.of(file);
            settings.changeCover(actor, group.id(), files.storeImage(actor, sent.content(), sent.name()));
        } catch (InvalidInputException invalid) {
            return View.invalid("groups/settings", pages.coverRefused(actor, slug, invalid.problems()));
        }
        feedback.success(request, "groups.done.cover");
        return View.redirect(group.path());
    }

    @DeleteMapping("/groups/{slug}/cover")
    View remove(Actor actor, @PathVariable String slug, HttpServletRequest request) {
        var group = groups.require(actor, slug);
        settings.changeCover(actor, group.id(), null);
        feedback.success(request, "groups.done.coverRemoved");
        return View.redirect(group.path() + "/settings");
    }
}
