package org.samverk.documents.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Subject;
import org.samverk.access.Subjects;
import org.samverk.documents.Drafts;
import org.samverk.groups.Group;
import org.samverk.groups.Groups;
import org.samverk.kernel.InvalidInputException;
import org.samverk.people.Writing;
import org.samverk.web.Submissions;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Starting a draft, from an idea or a post or from nothing.
@Controller
class NewDraftController {
    private final Drafts drafts;
    private final Groups groups;
    private final Subjects subjects;
    private final Writing writing;
    private final Submissions submissions;

    NewDraftController(Drafts drafts, Groups groups, Subjects subjects, Writing writing, Submissions submissions) {
        this.drafts = drafts;
        this.groups = groups;
        this.subjects = subjects;
        this.writing = writing;
        this.submissions = submissions;
    }

    /// @param origin the subject that it comes from
    /// @param group  the key or the address name of the group to suggest
    @GetMapping("/drafts/new")
    View blank(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID origin,
            @RequestParam(defaultValue = "") String group) {
        var from = origin == null ? null : subjects.require(actor, origin);
        var mine = groups.mine(actor);
        var form = new DraftForm(from == null ? "" : from.title(), null, "", null);
        return View.page("documents/new", new NewDraftPage(mine, chosen(mine, group, from), from, form, List.of()));
    }

    @PostMapping("/drafts")
    View create(
            Actor actor,
            DraftForm form,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(required = false) @Nullable UUID origin,
            @RequestParam(required = false) @Nullable String once) {
        var from = origin == null ? null : subjects.require(actor, origin);
        var mine = groups.mine(actor);
        try {
            var place = key(group);
            return View.redirect(submissions.once(actor, once, () -> {
                var text = writing.read(actor, form.content(), form.markdown());
                return "/drafts/" + drafts.start(actor, place, form.title(), text, origin);
            }));
        } catch (InvalidInputException invalid) {
            return View.invalid("documents/new", new NewDraftPage(mine, group, from, form, invalid.problems()));
        }
    }

    private static UUID key(String group) {
        try {
            return UUID.fromString(group);
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException("group", "documents.problem.group");
        }
    }

    private static String chosen(List<Group> mine, String wanted, @Nullable Subject from) {
        return mine.stream()
                .filter(each ->
                        each.id().toString().equals(wanted) || each.slug().equals(wanted))
                .findFirst()
                .or(() -> mine.stream()
                        .filter(each -> from != null && each.id().equals(from.groupId()))
                        .findFirst())
                .or(() -> mine.stream().findFirst())
                .map(each -> each.id().toString())
                .orElse("");
    }
}
