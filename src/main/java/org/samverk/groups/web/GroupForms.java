package org.samverk.groups.web;

import java.util.List;
import org.samverk.access.Actor;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupTab;
import org.samverk.groups.GroupTools;
import org.samverk.kernel.Problem;
import org.samverk.people.Units;
import org.springframework.stereotype.Component;

/// Makes the form of a group.
@Component
class GroupForms {
    private final Units units;
    private final GroupTools tools;

    GroupForms(Units units, GroupTools tools) {
        this.units = units;
        this.tools = tools;
    }

    GroupForm of(Actor actor, GroupFields fields, List<Problem> problems) {
        return new GroupForm(fields, problems, units.tree(actor), tools.all());
    }

    GroupForm of(Actor actor, Group group) {
        var shape = group.shape();
        var used =
                tools.all().stream().map(GroupTab::suffix).filter(group::uses).toList();
        var fields = new GroupFields(
                group.name(),
                group.purpose(),
                group.visibility().code(),
                null,
                null,
                shape.unitId(),
                shape.tint(),
                used);
        return of(actor, fields, List.of());
    }
}
