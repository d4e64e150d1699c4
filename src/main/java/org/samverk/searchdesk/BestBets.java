package org.samverk.searchdesk;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.audit.AuditKind;
import org.samverk.audit.AuditLog;
import org.samverk.audit.Target;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Problems;
import org.samverk.kernel.TimeSource;
import org.samverk.search.Chosen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What editors choose to come first. Only those who may see it are shown it.
@Service
public class BestBets implements Chosen {
    /// The most that there may be, so that they can be read on one page.
    static final int MOST = 500;

    private static final int SHOWN = 3;
    private static final int LONGEST = 200;
    private static final int ADDRESS = 500;
    private static final int PHRASES = 10;
    private final BestBetTable table;
    private final TimeSource time;
    private final AuditLog audit;

    BestBets(BestBetTable table, TimeSource time, AuditLog audit) {
        this.audit = audit;
        this.table = table;
        this.time = time;
    }

    /// All whose aim the actor may see, in the order of their words.
    ///
    /// @throws org.samverk.kernel.RefusedException when the actor is neither administrator nor publisher
    public List<BestBet> list(Actor actor) {
        Editors.require(actor);
        return table.all(actor.id(), MOST);
    }

    /// Lets something come first from now on.
    ///
    /// @param words   what is searched, several with commas between
    /// @param address of what comes first, with or without the name of the server
    /// @throws org.samverk.kernel.InvalidInputException when words are missing, or nothing is there
    ///     that the actor may see
    /// @throws ConflictException when there are five hundred already
    @Transactional
    public void add(Actor actor, @Nullable String words, @Nullable String address) {
        Editors.require(actor);
        var problems = new Problems();
        var phrases = phrases(problems, words);
        var aim = aim(problems, actor, address);
        problems.throwIfAny();
        if (table.count() + phrases.size() > MOST) {
            throw new ConflictException("searchdesk.bestBets.full", MOST);
        }
        phrases.forEach(phrase -> table.add(phrase, aim.orElseThrow(), actor.id(), time.instant()));
        var target = Target.subject(aim.orElseThrow()).saying(String.join(", ", phrases));
        audit.record(actor, AuditKind.BEST_BET_ADDED, target);
    }

    /// @throws NotFoundException when it is gone, or the actor may not see what it leads to
    @Transactional
    public void remove(Actor actor, UUID id) {
        Editors.require(actor);
        var gone = table.delete(actor.id(), id).orElseThrow(NotFoundException::new);
        audit.record(
                actor,
                AuditKind.BEST_BET_REMOVED,
                Target.subject(gone.subject()).saying(gone.words()));
    }

    @Override
    public List<UUID> of(@Nullable UUID viewer, String text) {
        var words = Phrases.of(text);
        return words.isEmpty() ? List.of() : table.of(viewer, words, SHOWN);
    }

    private static Set<String> phrases(Problems problems, @Nullable String words) {
        var line = problems.line("words", words, LONGEST);
        var phrases = Stream.of(line.split("[,;]"))
                .map(Phrases::of)
                .filter(phrase -> !phrase.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!line.isEmpty() && (phrases.isEmpty() || phrases.size() > PHRASES)) {
            problems.add("words", "searchdesk.bestBets.number", PHRASES);
        }
        return phrases;
    }

    private Optional<UUID> aim(Problems problems, Actor actor, @Nullable String address) {
        var line = problems.line("address", address, ADDRESS);
        var aim = line.isEmpty() ? Optional.<UUID>empty() : table.at(actor.id(), path(line));
        if (!line.isEmpty() && aim.isEmpty()) {
            problems.add("address", "searchdesk.bestBets.nothing");
        }
        return aim;
    }

    private static String path(String address) {
        try {
            var path = new URI(address).getPath();
            return path == null ? "" : path.length() > 1 ? path.replaceAll("/+$", "") : path;
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
