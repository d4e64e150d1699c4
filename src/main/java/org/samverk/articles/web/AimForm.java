package org.samverk.articles.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samverk.feed.ArticleAim;
import org.samverk.kernel.Problems;
import org.samverk.people.Unit;

/// For whom an article is meant, as it was chosen.
///
/// @param who      `nobody`, `everybody` or `units`
/// @param unit     the keys of units
/// @param mustRead null when it is not ticked
public record AimForm(
        @Nullable String who,
        @Nullable List<String> unit,
        @Nullable Boolean mustRead) {
    static final List<String> WHO = List.of("nobody", "everybody", "units");

    static AimForm of(ArticleAim aim) {
        var who = aim.everybody() ? "everybody" : aim.isAimed() ? "units" : "nobody";
        return new AimForm(who, aim.units().stream().map(UUID::toString).toList(), aim.mustRead());
    }

    public List<String> chosen() {
        return unit == null ? List.of() : unit;
    }

    public boolean asks() {
        return Boolean.TRUE.equals(mustRead);
    }

    /// @throws org.samverk.kernel.InvalidInputException when it is not said whom it is for
    ArticleAim aim(List<Unit> known) {
        var units = units(known);
        var problems = new Problems();
        if (who == null || !WHO.contains(who)) {
            problems.add("who", "articles.problem.who");
        } else if (who.equals("units") && units.isEmpty()) {
            problems.add("who", "articles.problem.units");
        }
        problems.throwIfAny();
        return new ArticleAim("everybody".equals(who), "units".equals(who) ? units : Set.of(), asks());
    }

    private Set<UUID> units(List<Unit> known) {
        return known.stream()
                .map(Unit::id)
                .filter(id -> chosen().contains(id.toString()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
