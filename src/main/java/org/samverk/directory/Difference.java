package org.samverk.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.people.DirectoryField;
import org.samverk.people.StaffRecord;

/// What a line of the file changes of somebody, field by field.
final class Difference {
    private final StaffLine line;
    private final StaffRecord now;
    private final UnitPlan units;
    private final Comers people;
    private final Set<DirectoryField> fields;
    private final List<Entry> notes = new ArrayList<>();
    private final StaffRecord becomes;

    Difference(StaffLine line, StaffRecord now, UnitPlan units, Comers people, Mapping mapping) {
        this.line = line;
        this.now = now;
        this.units = units;
        this.people = people;
        this.fields = new HashSet<>(PeoplePlan.always(mapping));
        now.directory().stream().filter(field -> !isOwn(field)).forEach(fields::add);
        this.becomes = make();
    }

    StaffRecord becomes() {
        return becomes;
    }

    boolean isAny() {
        return !becomes.equals(now);
    }

    List<Entry> notes() {
        return notes;
    }

    List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        add(entries, "name", now.name(), becomes.name());
        add(entries, "title", now.title(), becomes.title());
        add(entries, "unit", units.nameOf(now.unitId()), units.nameOf(becomes.unitId()));
        add(entries, "phone", now.phone(), becomes.phone());
        add(entries, "email", now.email(), becomes.email());
        add(entries, "place", now.place(), becomes.place());
        add(entries, "manager", people.nameOf(now.managerId()), people.nameOf(becomes.managerId()));
        add(entries, "started", day(now.startedOn()), day(becomes.startedOn()));
        add(entries, "leaves", day(now.leavesOn()), day(becomes.leavesOn()));
        if (entries.isEmpty()) {
            entries.add(changed("", "", ""));
        }
        return entries;
    }

    private StaffRecord make() {
        var phone = own(DirectoryField.PHONE, line.phone(), now.phone());
        var email = own(DirectoryField.EMAIL, line.email(), now.email());
        var place = own(DirectoryField.PLACE, line.place(), now.place());
        return new StaffRecord(
                now.id(),
                now.key(),
                now.username(),
                line.name(),
                line.title() == null ? now.title() : line.title(),
                unit(),
                phone,
                email,
                place,
                manager(),
                day(line.started(), now.startedOn()),
                day(line.leaves(), now.leavesOn()),
                fields,
                now.active(),
                now.closedBy(),
                now.governs());
    }

    /// What people may say themselves as long as the directory says nothing. When it says nothing any more,
    /// what it said goes, and the field is theirs.
    private String own(DirectoryField field, @Nullable String said, String before) {
        var fromDirectory = now.directory().contains(field);
        if (said == null) {
            if (fromDirectory) {
                fields.add(field);
            }
            return before;
        }
        if (said.isEmpty()) {
            return fromDirectory ? "" : before;
        }
        fields.add(field);
        return said;
    }

    private static boolean isOwn(DirectoryField field) {
        return field == DirectoryField.PHONE || field == DirectoryField.EMAIL || field == DirectoryField.PLACE;
    }

    private @Nullable UUID unit() {
        if (line.unit() == null) {
            return now.unitId();
        }
        if (line.unit().isEmpty()) {
            return null;
        }
        var unit = units.find(line.unit());
        if (unit == null) {
            note("unit", line.unit(), "directory.note.unknownUnit");
            return now.unitId();
        }
        return unit;
    }

    private @Nullable UUID manager() {
        if (line.manager() == null) {
            return now.managerId();
        }
        if (line.manager().isEmpty()) {
            return null;
        }
        var manager = people.find(line.manager());
        if (manager == null || manager.id().equals(now.id())) {
            note("manager", line.manager(), "directory.note.manager");
            return now.managerId();
        }
        return manager.id();
    }

    private void note(String field, String value, String reason) {
        notes.add(Entry.note(line.line(), line.key(), line.name(), field, value, reason));
    }

    private void add(List<Entry> entries, String field, String was, String is) {
        if (!was.equals(is)) {
            entries.add(changed(field, was, is));
        }
    }

    private Entry changed(String field, String was, String is) {
        return new Entry(Entry.Kind.CHANGED, line.line(), line.key(), now.name(), field, was, is, null);
    }

    private static @Nullable LocalDate day(@Nullable LocalDate said, @Nullable LocalDate before) {
        return said == null ? before : Objects.equals(said, StaffLine.NEVER) ? null : said;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
