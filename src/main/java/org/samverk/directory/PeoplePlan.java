package org.samverk.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverk.people.DirectoryField;
import org.samverk.people.StaffRecord;

/// Who comes, changes, comes back and leaves, by what the file says and what is known.
final class PeoplePlan {
    private final Comers comers;
    private final @Nullable UUID self;
    private final UnitPlan units;
    private final Mapping mapping;
    private final LocalDate today;
    private final List<StaffRecord> changed = new ArrayList<>();
    private final List<UUID> returning = new ArrayList<>();
    private final List<UUID> leaving = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final int active;
    private int unchanged;

    /// @param comers    those who are known, and who of the file comes
    /// @param self      the administrator whose import it is, who is never closed out; null for the program
    /// @param everybody whether the file holds all, so that who is missing has left
    PeoplePlan(
            Comers comers,
            @Nullable UUID self,
            StaffLines lines,
            UnitPlan units,
            Mapping mapping,
            boolean everybody,
            LocalDate today) {
        this.comers = comers;
        this.self = self;
        this.units = units;
        this.mapping = mapping;
        this.today = today;
        lines.people().values().forEach(this::settle);
        if (everybody) {
            comers.listedBefore().stream()
                    .filter(person -> !lines.seen().contains(person.key()))
                    .forEach(person -> leave(person, "directory.leaving.missing"));
        }
        active =
                (int) comers.listedBefore().stream().filter(StaffRecord::active).count();
    }

    List<StaffRecord> hired() {
        return comers.hired();
    }

    /// Those too who come: their fields are written as those of others.
    List<StaffRecord> changed() {
        return changed;
    }

    List<UUID> returning() {
        return returning;
    }

    List<UUID> leaving() {
        return leaving;
    }

    List<Entry> entries() {
        return Stream.concat(comers.entries().stream(), entries.stream()).toList();
    }

    int unchanged() {
        return unchanged + comers.leftBefore();
    }

    /// How many accounts the directory has open before.
    int active() {
        return active;
    }

    private void settle(StaffLine line) {
        var now = comers.find(line.key());
        if (now == null) {
            return;
        }
        if (line.hasLeft(today)) {
            leave(now, "directory.leaving.day");
            return;
        }
        var difference = new Difference(line, now, units, comers, mapping);
        entries.addAll(difference.notes());
        var back = comesBack(line, now);
        if (comers.comes(line)) {
            entries.add(new Entry(Entry.Kind.NEW, line.line(), line.key(), line.name(), "", "", "", null));
            changed.add(difference.becomes());
        } else if (difference.isAny() || comers.isLinked(line)) {
            entries.addAll(difference.entries());
            changed.add(difference.becomes());
        } else if (!back) {
            unchanged++;
        }
    }

    /// Who was closed out by hand stays out: an administrator decided that.
    private boolean comesBack(StaffLine line, StaffRecord now) {
        if (now.active()) {
            return false;
        }
        if (!"directory".equals(now.closedBy())) {
            entries.add(Entry.note(line.line(), line.key(), line.name(), "", "", "directory.note.closed"));
            return false;
        }
        returning.add(now.id());
        entries.add(new Entry(Entry.Kind.RETURNING, line.line(), line.key(), line.name(), "", "", "", null));
        return true;
    }

    private void leave(StaffRecord person, String reason) {
        if (!person.active()) {
            unchanged++;
        } else if (person.governs() || person.id().equals(self)) {
            entries.add(Entry.note(0, person.key(), person.name(), "", "", "directory.note.administrator"));
        } else {
            leaving.add(person.id());
            entries.add(new Entry(Entry.Kind.LEAVING, 0, person.key(), person.name(), "", "", "", reason));
        }
    }

    /// Which fields the directory says of everybody in this file.
    static Set<DirectoryField> always(Mapping mapping) {
        var fields = new HashSet<DirectoryField>();
        fields.add(DirectoryField.NAME);
        if (mapping.has(Column.TITLE)) {
            fields.add(DirectoryField.TITLE);
        }
        if (mapping.has(Column.UNIT_CODE)) {
            fields.add(DirectoryField.UNIT);
        }
        return fields;
    }
}
