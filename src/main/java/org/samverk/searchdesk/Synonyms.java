package org.samverk.searchdesk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.audit.AuditKind;
import org.samverk.audit.AuditLog;
import org.samverk.audit.Target;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Problems;
import org.samverk.kernel.TimeSource;
import org.samverk.search.Alike;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Words that mean the same, as the administrators keep them, in whichever languages: "APT, arbetsplatsträff".
@Service
public class Synonyms implements Alike {
    /// The most lists that there may be, so that they can be read on one page.
    static final int MOST = 500;

    private static final int TERMS = 12;
    private static final int LONGEST = 60;
    private static final int TOGETHER = 4;
    private final SynonymTable table;
    private final TimeSource time;
    private final AuditLog audit;

    Synonyms(SynonymTable table, TimeSource time, AuditLog audit) {
        this.audit = audit;
        this.table = table;
        this.time = time;
    }

    /// All of them, in the order of their first words.
    ///
    /// @throws org.samverk.kernel.RefusedException when the actor is no administrator
    public List<Synonym> list(Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        return table.all(MOST);
    }

    /// @param terms what means the same, with commas between
    /// @throws org.samverk.kernel.InvalidInputException when there are not two to twelve of them
    /// @throws ConflictException when there are five hundred lists already
    @Transactional
    public UUID add(Actor actor, @Nullable String terms) {
        actor.require(Role.ADMINISTRATOR);
        var valid = valid(terms);
        if (table.count() >= MOST) {
            throw new ConflictException("searchdesk.synonyms.full", MOST);
        }
        audit.record(actor, AuditKind.SYNONYM_ADDED, Target.words(String.join(", ", valid)));
        return table.add(valid, time.instant());
    }

    /// @throws NotFoundException when it is gone already
    @Transactional
    public void remove(Actor actor, UUID id) {
        actor.require(Role.ADMINISTRATOR);
        var gone = table.delete(id).orElseThrow(NotFoundException::new);
        audit.record(actor, AuditKind.SYNONYM_REMOVED, Target.words(String.join(", ", gone.terms())));
    }

    @Override
    public List<Run> of(List<String> words) {
        var typed = words.stream().map(Phrases::of).toList();
        var known = table.with(runs(typed));
        return known.isEmpty() ? List.of() : runs(typed, known);
    }

    private static List<String> valid(@Nullable String terms) {
        var problems = new Problems();
        var line = problems.line("terms", terms, TERMS * LONGEST);
        var valid = Stream.of(line.split("[,;\n]"))
                .map(Phrases::of)
                .filter(term -> !term.isEmpty())
                .distinct()
                .toList();
        if (!line.isEmpty() && (valid.size() < 2 || valid.size() > TERMS)) {
            problems.add("terms", "searchdesk.synonyms.number", TERMS);
        }
        if (valid.stream().anyMatch(Synonyms::isTooLong)) {
            problems.add("terms", "searchdesk.synonyms.long", TOGETHER, LONGEST);
        }
        problems.throwIfAny();
        return valid;
    }

    private static boolean isTooLong(String term) {
        return term.length() > LONGEST || term.split(" ").length > TOGETHER;
    }

    private static Set<String> runs(List<String> words) {
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(1, Math.min(TOGETHER, words.size() - from))
                        .mapToObj(length -> run(words, from, length)))
                .collect(Collectors.toSet());
    }

    /// The longest first: "vård av barn" is not "vård".
    private static List<Run> runs(List<String> words, List<Synonym> known) {
        var runs = new ArrayList<Run>();
        for (var from = 0; from < words.size(); from++) {
            for (var length = Math.min(TOGETHER, words.size() - from); length > 0; length--) {
                var others = others(run(words, from, length), known);
                if (!others.isEmpty()) {
                    runs.add(new Run(from, length, others));
                    from += length - 1;
                    break;
                }
            }
        }
        return runs;
    }

    private static List<String> others(String term, List<Synonym> known) {
        var others = new LinkedHashSet<String>();
        known.stream().filter(each -> each.terms().contains(term)).forEach(each -> others.addAll(each.terms()));
        others.remove(term);
        return List.copyOf(others);
    }

    private static String run(List<String> words, int from, int length) {
        return String.join(" ", words.subList(from, from + length));
    }
}
