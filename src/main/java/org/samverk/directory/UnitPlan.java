package org.samverk.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.samverk.people.StaffUnit;

/// Which units come, and which change their name or their place. None goes: what belongs to a unit stays
/// findable.
final class UnitPlan {
    private final Map<String, StaffLines.UnitLine> lines;
    private final Map<String, StaffUnit> byCode = new HashMap<>();
    private final Map<UUID, StaffUnit> byKey = new HashMap<>();
    private final Map<List<Object>, StaffUnit> byName = new HashMap<>();
    private final List<StaffUnit> made = new ArrayList<>();
    private final List<StaffUnit> changed = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final HashSet<String> underWay = new HashSet<>();
    private final IntFunction<UUID> keys;

    /// @param now  all units that there are
    /// @param keys gives new keys, by number
    UnitPlan(Map<String, StaffLines.UnitLine> lines, List<StaffUnit> now, IntFunction<UUID> keys) {
        this.lines = lines;
        this.keys = keys;
        for (var unit : now) {
            know(unit);
        }
        lines.keySet().forEach(this::settle);
    }

    List<StaffUnit> made() {
        return made;
    }

    List<StaffUnit> changed() {
        return changed;
    }

    List<Entry> entries() {
        return entries;
    }

    /// The unit of a code, null when there is none.
    @Nullable
    UUID find(String code) {
        var unit = byCode.get(code);
        return unit == null ? null : unit.id();
    }

    String nameOf(@Nullable UUID id) {
        var unit = id == null ? null : byKey.get(id);
        return unit == null ? "" : unit.name();
    }

    /// Settles a unit after the one above it.
    private void settle(String code) {
        var line = lines.get(code);
        if (line == null || !underWay.add(code)) {
            return;
        }
        var now = byCode.get(code);
        var parent = parent(line, now);
        if (now == null) {
            come(line, parent);
        } else if (!line.name().isEmpty()) {
            change(line, now, parent);
        }
    }

    private void come(StaffLines.UnitLine line, @Nullable UUID parent) {
        if (line.name().isEmpty()) {
            return;
        }
        var same = byName.get(place(parent, line.name()));
        if (same != null && same.code() == null) {
            var known = new StaffUnit(same.id(), parent, line.name(), line.code());
            changed.add(known);
            entries.add(entry(line, same.name()));
            know(known);
            return;
        }
        var unit = new StaffUnit(keys.apply(made.size()), parent, free(parent, line), line.code());
        made.add(unit);
        entries.add(entry(line, ""));
        know(unit);
    }

    private void change(StaffLines.UnitLine line, StaffUnit now, @Nullable UUID parent) {
        var same = byName.get(place(parent, line.name()));
        var name = same == null || same.id().equals(now.id()) ? line.name() : free(parent, line);
        if (now.name().equals(name) && Objects.equals(now.parentId(), parent)) {
            return;
        }
        var unit = new StaffUnit(now.id(), parent, name, now.code());
        changed.add(unit);
        entries.add(entry(line, now.name()));
        know(unit);
    }

    /// The unit above; that of now when the file does not say, or says one that it does not name or that lies
    /// below.
    private @Nullable UUID parent(StaffLines.UnitLine line, @Nullable StaffUnit now) {
        var before = now == null ? null : now.parentId();
        if (line.parent() == null || line.parent().equals(line.code())) {
            return before;
        }
        if (line.parent().isEmpty()) {
            return null;
        }
        settle(line.parent());
        var parent = byCode.get(line.parent());
        if (parent == null || (now != null && liesBelow(parent, now.id()))) {
            entries.add(
                    Entry.note(line.line(), "", line.name(), "unit_parent", line.parent(), "directory.note.parent"));
            return before;
        }
        return parent.id();
    }

    private boolean liesBelow(StaffUnit unit, UUID above) {
        var steps = byKey.size();
        for (StaffUnit at = unit;
                at != null && steps-- > 0;
                at = at.parentId() == null ? null : byKey.get(at.parentId())) {
            if (at.id().equals(above)) {
                return true;
            }
        }
        return false;
    }

    /// Units beside each other have different names.
    private String free(@Nullable UUID parent, StaffLines.UnitLine line) {
        return byName.containsKey(place(parent, line.name())) ? line.name() + " (" + line.code() + ")" : line.name();
    }

    private void know(StaffUnit unit) {
        byKey.put(unit.id(), unit);
        byName.put(place(unit.parentId(), unit.name()), unit);
        if (unit.code() != null) {
            byCode.put(unit.code(), unit);
        }
    }

    private static List<Object> place(@Nullable UUID parent, String name) {
        return List.of(parent == null ? "" : parent, name);
    }

    private static Entry entry(StaffLines.UnitLine line, String was) {
        return new Entry(Entry.Kind.UNIT, line.line(), line.code(), line.name(), "unit", was, line.name(), null);
    }
}
