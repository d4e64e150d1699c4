package org.samverk.decisions.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samverk.decisions.Minutes;
import org.samverk.decisions.RegisterEntry;

/// Minutes with their decisions.
///
/// @param later made after these of some of the same decisions
public record MinutesPage(Minutes minutes, List<RegisterEntry> entries, List<Minutes> later) {
    /// Who decided, once for each role.
    ///
    /// @param holder for whom a substitute decided, null when no substitute did
    public record Decider(
            String name, String role, @Nullable String holder) {}

    public List<Decider> deciders() {
        return entries.stream()
                .map(entry -> new Decider(
                        entry.deciderName(), entry.roleTitle(), entry.more().holderName()))
                .distinct()
                .toList();
    }

    public List<String> boards() {
        return entries.stream()
                .map(entry -> entry.more().board())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }

    /// Each number by itself: a span would promise what may lie between.
    public String paragraphs() {
        return entries.stream().map(RegisterEntry::number).collect(Collectors.joining(", ", "§ ", ""));
    }
}
