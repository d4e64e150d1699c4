package org.samverk.notifications;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.kernel.InvalidInputException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people have chosen about their notifications.
@Service
public class Preferences {
    private final PreferenceTable table;
    private final Agenda agenda;

    Preferences(PreferenceTable table, Agenda agenda) {
        this.table = table;
        this.agenda = agenda;
    }

    public Preference of(Actor actor) {
        return table.of(actor.requirePerson());
    }

    /// @throws InvalidInputException when there would be no hour in the week at which anything may come
    @Transactional
    public void change(Actor actor, Preference preference) {
        if (preference.quiet() && preference.hours().days().isEmpty()) {
            throw new InvalidInputException("quiet", "notifications.problem.hours");
        }
        put(actor.requirePerson(), preference);
    }

    /// Ends one kind of letters, for whoever holds its signed address.
    @Transactional
    void unsubscribe(UUID person, LetterKind kind) {
        var before = table.of(person);
        if (!has(before, kind)) {
            return;
        }
        put(person, kind == LetterKind.DIGEST ? before.withDigest(Rhythm.NONE) : before.withoutAtOnce());
        table.remember(person, kind, before);
    }

    /// Takes that back: the letters are those that they were.
    @Transactional
    void subscribe(UUID person, LetterKind kind) {
        var now = table.of(person);
        if (!has(now, kind)) {
            put(
                    person,
                    kind == LetterKind.DIGEST
                            ? now.withDigest(table.endedDigest(person))
                            : now.withAtOnce(table.endedAtOnce(person)));
        }
    }

    private static boolean has(Preference preference, LetterKind kind) {
        return kind == LetterKind.DIGEST
                ? preference.digest() != Rhythm.NONE
                : !preference.atOnce().isEmpty();
    }

    Map<UUID, Preference> of(Collection<UUID> people) {
        return table.of(people);
    }

    /// What is due already follows the new choice.
    private void put(UUID person, Preference preference) {
        table.put(person, preference);
        agenda.plan(person, preference);
    }
}
