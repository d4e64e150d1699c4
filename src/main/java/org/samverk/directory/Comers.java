package org.samverk.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samverk.people.StaffRecord;

/// Those whom the directory knows, before and with the file. Who comes is made known first of all, so that they can be
/// somebody's manager.
final class Comers {
    private final List<StaffRecord> listedBefore;
    private final Usernames usernames;
    private final Supplier<UUID> keys;
    private final Map<String, StaffRecord> byKey = new HashMap<>();
    private final Map<String, StaffRecord> unlisted = new HashMap<>();
    private final Map<UUID, String> names = new HashMap<>();
    private final Set<String> coming = new HashSet<>();
    private final Set<String> linked = new HashSet<>();
    private final List<StaffRecord> hired = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private int leftBefore;

    /// @param staff all employees, those too whom the directory does not know
    /// @param keys  gives new keys
    Comers(
            List<StaffRecord> staff,
            Usernames usernames,
            Supplier<UUID> keys,
            Collection<StaffLine> lines,
            LocalDate today) {
        this.usernames = usernames;
        this.keys = keys;
        this.listedBefore =
                staff.stream().filter(person -> !person.key().isEmpty()).toList();
        staff.stream()
                .filter(person -> person.key().isEmpty())
                .forEach(person -> unlisted.put(person.username(), person));
        listedBefore.forEach(this::know);
        lines.stream().filter(line -> !byKey.containsKey(line.key())).forEach(line -> come(line, today));
    }

    /// Those whom the directory knew before.
    List<StaffRecord> listedBefore() {
        return listedBefore;
    }

    List<StaffRecord> hired() {
        return hired;
    }

    List<Entry> entries() {
        return entries;
    }

    /// How many lines tell of somebody unknown whose last day has passed.
    int leftBefore() {
        return leftBefore;
    }

    /// @return null when the directory does not know the key
    @Nullable
    StaffRecord find(String key) {
        return byKey.get(key);
    }

    String nameOf(@Nullable UUID person) {
        return person == null ? "" : names.getOrDefault(person, "");
    }

    boolean comes(StaffLine line) {
        return coming.contains(line.key());
    }

    /// Whether the line tells for the first time of somebody who was made known by hand.
    boolean isLinked(StaffLine line) {
        return linked.contains(line.key());
    }

    private void come(StaffLine line, LocalDate today) {
        if (line.hasLeft(today)) {
            leftBefore++;
        } else if (usernames.isTaken(line.username())) {
            link(line);
        } else {
            var person = line.blank(keys.get(), usernames.make(line));
            coming.add(line.key());
            hired.add(person);
            know(person);
        }
    }

    /// Somebody who was made known by hand is the same when the file says their user name.
    private void link(StaffLine line) {
        var named = unlisted.remove(line.username());
        if (named == null) {
            entries.add(Entry.bad(
                    line.line(), line.key(), line.name(), "username", line.username(), "directory.bad.username"));
        } else {
            know(named.listedAs(line.key()));
            linked.add(line.key());
            entries.add(Entry.note(
                    line.line(), line.key(), line.name(), "username", line.username(), "directory.note.linked"));
        }
    }

    private void know(StaffRecord person) {
        byKey.put(person.key(), person);
        names.put(person.id(), person.name());
    }
}
