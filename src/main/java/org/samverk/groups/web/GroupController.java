package org.samverk.groups.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupFilter;
import org.samverk.groups.GroupFilter.Scope;
import org.samverk.groups.Groups;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.people.Units;
import org.samverk.web.Submissions;
import org.samverk.web.View;
import org.samverk.web.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of groups, and making one.
@Controller
class GroupController {
    private final Groups groups;
    private final GroupForms forms;
    private final Units units;
    private final Submissions submissions;

    GroupController(Groups groups, GroupForms forms, Units units, Submissions submissions) {
        this.groups = groups;
        this.forms = forms;
        this.units = units;
        this.submissions = submissions;
    }

    @GetMapping("/groups")
    View list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String visibility,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(required = false) @Nullable String after) {
        var filter = GroupFilter.parse(q, show, visibility, unit, Scope.OTHERS);
        var cursor = Cursor.parse(after);
        var plain = filter.scope() == Scope.OTHERS && filter.visibility() == null && filter.unitId() == null;
        var scope = plain ? filter : filter.everybody();
        var first = plain && cursor.isStart();
        return View.page(
                "groups/directory",
                new GroupDirectory(
                        scope,
                        first && q.isBlank() ? groups.inviting(actor) : List.of(),
                        first ? groups.mine(actor, q) : List.of(),
                        first && q.isBlank() ? groups.suggested(actor) : List.of(),
                        groups.list(actor, scope, cursor),
                        units.tree(actor),
                        actor.isEmployee()));
    }

    @GetMapping("/groups/new")
    View blank(
            Actor actor,
            @RequestParam(required = false) @Nullable String template,
            @RequestParam(required = false) @Nullable String parent) {
        actor.requireEmployee();
        var above = parent == null || parent.isBlank() ? null : groups.require(actor, parent);
        var unit = above == null ? null : above.shape().unitId();
        var fields = new GroupFields("", "", "", template, above == null ? null : above.slug(), unit, null, null);
        return View.page("groups/new", forms.of(actor, fields, List.of()));
    }

    @PostMapping("/groups")
    View create(Viewer viewer, GroupFields fields, @RequestParam(required = false) @Nullable String once) {
        var actor = viewer.actor();
        try {
            return View.redirect(submissions.once(
                    actor,
                    once,
                    () -> groups.create(actor, fields, viewer.locale()).path()));
        } catch (InvalidInputException invalid) {
            return View.invalid("groups/new", forms.of(actor, fields, invalid.problems()));
        }
    }
}
