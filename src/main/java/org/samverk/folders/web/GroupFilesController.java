package org.samverk.folders.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.files.Attached;
import org.samverk.folders.FileFilter;
import org.samverk.folders.FileOrder;
import org.samverk.folders.Folders;
import org.samverk.folders.GroupFiles;
import org.samverk.groups.GroupFrame;
import org.samverk.kernel.InvalidInputException;
import org.samverk.web.Submissions;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A group's files, folder by folder; for those who only read, what is finalised.
@Controller
class GroupFilesController {
    private final GroupFiles files;
    private final Folders folders;
    private final FilePages pages;
    private final Submissions submissions;

    GroupFilesController(GroupFiles files, Folders folders, FilePages pages, Submissions submissions) {
        this.files = files;
        this.folders = folders;
        this.pages = pages;
        this.submissions = submissions;
    }

    @GetMapping("/groups/{slug}/files")
    View list(
            Actor actor,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable UUID folder,
            @RequestParam(defaultValue = "") List<String> label,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable UUID after) {
        var frame = pages.frame(actor, slug);
        return frame.group().takesPart()
                ? View.page("folders/list", pages.list(actor, frame, filter(frame, folder, label, sort), after))
                : View.page("folders/officials", pages.officials(actor, frame, after));
    }

    @PostMapping("/groups/{slug}/files")
    View create(
            Actor actor,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable UUID folder,
            Attached attached,
            @RequestParam(required = false) @Nullable String once) {
        var frame = pages.frame(actor, slug);
        files.requireAdd(actor, frame.group().id());
        try {
            if (attached.ids().isEmpty()) {
                throw new InvalidInputException("file", "folders.problem.none");
            }
            return View.redirect(submissions.once(actor, once, () -> add(actor, frame, folder, attached)));
        } catch (InvalidInputException e) {
            var page = pages.list(actor, frame, filter(frame, folder, List.of(), null), null);
            return View.invalid("folders/list", page.refused(attached, "", e.problems()));
        }
    }

    @PostMapping("/groups/{slug}/folders")
    View createFolder(
            Actor actor,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable UUID folder,
            @RequestParam(defaultValue = "") String name) {
        var frame = pages.frame(actor, slug);
        try {
            var made = folders.create(actor, frame.group().id(), folder, name);
            return View.redirect(address(frame, made.id()));
        } catch (InvalidInputException e) {
            return invalid(actor, frame, folder, name, e);
        }
    }

    @PostMapping("/groups/{slug}/folders/{id}")
    View renameFolder(
            Actor actor,
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name) {
        var frame = pages.frame(actor, slug);
        try {
            return View.redirect(address(
                    frame, folders.rename(actor, frame.group().id(), id, name).id()));
        } catch (InvalidInputException e) {
            return invalid(actor, frame, id, name, e);
        }
    }

    @DeleteMapping("/groups/{slug}/folders/{id}")
    View deleteFolder(Actor actor, @PathVariable String slug, @PathVariable UUID id) {
        var frame = pages.frame(actor, slug);
        return View.redirect(
                address(frame, folders.delete(actor, frame.group().id(), id).parentId()));
    }

    private View invalid(
            Actor actor, GroupFrame frame, @Nullable UUID folder, String name, InvalidInputException refusal) {
        var page = pages.list(actor, frame, filter(frame, folder, List.of(), null), null);
        return View.invalid("folders/list", page.refused(Attached.NONE, name, refusal.problems()));
    }

    private String add(Actor actor, GroupFrame frame, @Nullable UUID folder, Attached attached) {
        attached.ids().forEach(id -> files.add(actor, frame.group().id(), folder, id));
        return address(frame, folder);
    }

    private static FileFilter filter(
            GroupFrame frame, @Nullable UUID folder, List<String> labels, @Nullable String sort) {
        return new FileFilter(frame.group().id(), folder, labels, FileOrder.of(sort));
    }

    private static String address(GroupFrame frame, @Nullable UUID folder) {
        return frame.group().path() + "/files" + (folder == null ? "" : "?folder=" + folder);
    }
}
