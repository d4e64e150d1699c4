package org.samverk.groups.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFilter;
import org.samverk.groups.GroupFilter.Scope;
import org.samverk.kernel.Slice;
import org.samverk.people.Unit;
import org.samverk.web.Choice;
import org.samverk.web.Ui;
import org.springframework.web.util.UriComponentsBuilder;

/// The page `/groups`.
///
/// @param inviting  those that wait for the reader's answer
/// @param mine      the reader's own groups that match; none on later slices and when one filters
/// @param suggested those in which the reader's colleagues are
/// @param groups    the other groups that match, all when one filters
public record GroupDirectory(
        GroupFilter filter,
        List<Group> inviting,
        List<Group> mine,
        List<Group> suggested,
        Slice<Group> groups,
        List<Unit> units,
        boolean canCreate) {
    public boolean filtered() {
        return !filter.words().isEmpty() || filter.scope() != Scope.OTHERS;
    }

    /// What stands over the second list.
    public String heading() {
        return switch (filter.scope()) {
            case MINE -> "groups.mine";
            case ARCHIVED -> "groups.archived";
            case ALL -> "groups.found";
            case OTHERS ->
                filter.words().isEmpty() ? "groups.all" : mine.isEmpty() ? "groups.found" : "groups.found.others";
        };
    }

    /// Whether there is nothing to show at all.
    public boolean empty() {
        return mine.isEmpty() && inviting.isEmpty() && groups.items().isEmpty();
    }

    public String show() {
        return switch (filter.scope()) {
            case MINE -> "mine";
            case ARCHIVED -> "archived";
            case ALL -> "all";
            case OTHERS -> "";
        };
    }

    public List<Choice> shows(Ui ui) {
        return List.of(
                new Choice("", ui.t("groups.show.usual")),
                new Choice("mine", ui.t("groups.show.mine")),
                new Choice("all", ui.t("groups.show.all")),
                new Choice("archived", ui.t("groups.show.archived")));
    }

    public List<Choice> unitChoices(Ui ui) {
        var all = new ArrayList<Choice>();
        all.add(new Choice("", ui.t("groups.filter.anyUnit")));
        units.forEach(unit -> all.add(new Choice(unit.id().toString(), "\u2003".repeat(unit.depth()) + unit.name())));
        return all;
    }

    public String unit() {
        return filter.unitId() == null ? "" : filter.unitId().toString();
    }

    public String visibility() {
        return filter.visibility() == null ? "" : filter.visibility().code();
    }

    public @Nullable String more() {
        return groups.next() == null
                ? null
                : UriComponentsBuilder.fromPath("/groups")
                        .queryParam("q", "{q}")
                        .queryParam("show", "{show}")
                        .queryParam("visibility", "{visibility}")
                        .queryParam("unit", "{unit}")
                        .queryParam("after", "{after}")
                        .encode()
                        .buildAndExpand(filter.words(), show(), visibility(), unit(), groups.next())
                        .toUriString();
    }
}
