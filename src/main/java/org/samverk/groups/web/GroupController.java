package org.samverk.groups.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Visibility;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupFilter;
import org.samverk.groups.GroupFilter.Scope;
import org.samverk.groups.Groups;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.web.Submissions;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of groups, and making one.
@Controller
class GroupController {
    private final Groups groups;
    private final Submissions submissions;

    GroupController(Groups groups, Submissions submissions) {
        this.groups = groups;
        this.submissions = submissions;
    }

    @GetMapping("/groups")
    View list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String visibility,
            @RequestParam(required = false) @Nullable String after) {
        var chosen = Arrays.stream(Visibility.values())
                .filter(each -> each.code().equals(visibility))
                .findFirst()
                .orElse(null);
        if (chosen != null) {
            var found = groups.list(actor, new GroupFilter(q, Scope.ALL, chosen, null), Cursor.parse(after));
            return page(new GroupDirectory(q.strip(), chosen.code(), List.of(), found, actor.isEmployee()));
        }
        var mine = after == null ? groups.mine(actor, q) : List.<Group>of();
        return page(new GroupDirectory(
                q.strip(),
                "",
                mine,
                groups.list(actor, new GroupFilter(q, Scope.OTHERS, null, null), Cursor.parse(after)),
                actor.isEmployee()));
    }

    private static View page(GroupDirectory directory) {
        return View.page("groups/directory", directory);
    }

    @GetMapping("/groups/new")
    View blank(Actor actor) {
        actor.requireEmployee();
        return View.page("groups/new", GroupForm.EMPTY);
    }

    @PostMapping("/groups")
    View create(Actor actor, GroupFields fields, @RequestParam(required = false) @Nullable String once) {
        try {
            return View.redirect(submissions.once(
                    actor, once, () -> groups.create(actor, fields).path()));
        } catch (InvalidInputException invalid) {
            return View.invalid("groups/new", new GroupForm(fields, invalid.problems()));
        }
    }
}
