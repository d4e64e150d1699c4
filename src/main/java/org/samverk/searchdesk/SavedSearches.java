package org.samverk.searchdesk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Problems;
import org.samverk.kernel.TimeSource;
import org.samverk.search.Asked;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people want to be told of when there is more of it. Everybody has a list of their own, which nobody else sees.
@Service
public class SavedSearches {
    /// The most that one person may have.
    public static final int MOST = 20;

    private final SavedTable table;
    private final TimeSource time;

    SavedSearches(SavedTable table, TimeSource time) {
        this.table = table;
        this.time = time;
    }

    /// The actor's own, the oldest first.
    public List<SavedSearch> list(Actor actor) {
        return table.of(actor.requirePerson());
    }

    /// Tells the actor from now on what is new. Saving the same again changes nothing.
    ///
    /// @param words as one searches them
    /// @throws org.samverk.kernel.InvalidInputException when they hold nothing to look for
    /// @throws ConflictException when the actor has twenty already
    @Transactional
    public void save(Actor actor, @Nullable String words) {
        var person = actor.requirePerson();
        var valid = valid(words);
        table.lock(person);
        var own = table.of(person);
        if (own.size() >= MOST && own.stream().noneMatch(each -> each.words().equals(valid))) {
            throw new ConflictException("searchdesk.saved.full", MOST);
        }
        table.add(person, valid, time.instant());
    }

    /// @throws NotFoundException when it is not the actor's
    @Transactional
    public void remove(Actor actor, UUID id) {
        if (!table.delete(actor.requirePerson(), id)) {
            throw new NotFoundException();
        }
    }

    private static String valid(@Nullable String words) {
        var problems = new Problems();
        var line = problems.line("words", words, Asked.MOST);
        if (!line.isEmpty() && Asked.of(line).isEmpty()) {
            problems.add("words", "searchdesk.saved.nothing");
        }
        problems.throwIfAny();
        return line;
    }
}
