package org.samverk.people;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The tree of units, as it can be walked.
///
/// @param units each after the one that it belongs to, beside each other in the order of their names
public record UnitTree(List<OrganisationUnit> units) {
    public UnitTree {
        units = List.copyOf(units);
    }

    /// @param own units whose `members` are those of the unit itself
    static UnitTree summedUp(List<OrganisationUnit> own) {
        var sums = new HashMap<UUID, Integer>();
        var summed = new ArrayDeque<OrganisationUnit>();
        for (var unit : own.reversed()) {
            var all = unit.members() + sums.getOrDefault(unit.id(), 0);
            if (unit.parentId() != null) {
                sums.merge(unit.parentId(), all, Integer::sum);
            }
            summed.addFirst(unit.withMembers(all));
        }
        return new UnitTree(List.copyOf(summed));
    }

    public Optional<OrganisationUnit> find(@Nullable UUID id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    /// The units right below one, or the topmost.
    public List<OrganisationUnit> below(@Nullable UUID id) {
        return units.stream()
                .filter(unit -> id == null ? unit.parentId() == null : id.equals(unit.parentId()))
                .toList();
    }

    /// The units above one, the topmost first; none when it is unknown.
    public List<OrganisationUnit> above(@Nullable UUID id) {
        var known = byKey();
        var way = new ArrayList<OrganisationUnit>();
        var unit = id == null ? null : known.get(id);
        while (unit != null && unit.parentId() != null) {
            unit = known.get(unit.parentId());
            if (unit != null) {
                way.addFirst(unit);
            }
        }
        return way;
    }

    private Map<UUID, OrganisationUnit> byKey() {
        return units.stream().collect(Collectors.toMap(OrganisationUnit::id, Function.identity()));
    }
}
