package org.samverk.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import org.samverk.search.Excerpt.Piece;

/// Finds the piece of a text where the words stand that were looked for, and marks them.
final class Excerpts {
    private static final int READ = 10_000;
    private static final int WORDS = 28;
    private static final int BEFORE = 6;
    private final Analysis analysis;
    private final Set<String> wanted = new HashSet<>();
    private final List<String> beginnings = new ArrayList<>();

    Excerpts(Sought sought, Analysis analysis) {
        this.analysis = analysis;
        for (var term : sought.terms()) {
            if (!term.isSmall()) {
                wanted.add(term.exact());
                wanted.addAll(term.stems());
                wanted.addAll(term.forms());
                wanted.addAll(term.like());
                term.pieces().forEach(wanted::addAll);
            }
        }
        sought.phrases().forEach(phrase -> wanted.addAll(List.of(phrase.split(" "))));
        wanted.stream()
                .map(Folding::fold)
                .map(word -> word.substring(0, Math.min(3, word.length())))
                .distinct()
                .forEach(beginnings::add);
    }

    Excerpt of(String text) {
        var read = text.substring(0, Math.min(text.length(), READ)).replaceAll("\\s+", " ");
        var words = Analysis.WORD.matcher(read).results().toList();
        if (words.isEmpty()) {
            return Excerpt.NONE;
        }
        var marked = words.stream().map(word -> isWanted(word.group())).toList();
        var from = Math.max(0, best(marked) - BEFORE);
        return excerpt(read, words, marked, from, Math.min(words.size(), from + WORDS));
    }

    /// Where the most of them stand together.
    private static int best(List<Boolean> marked) {
        var best = 0;
        var most = 0;
        for (var at = 0; at < marked.size(); at++) {
            if (marked.get(at)) {
                var here = (int) marked.subList(at, Math.min(marked.size(), at + WORDS - BEFORE)).stream()
                        .filter(one -> one)
                        .count();
                if (here > most) {
                    most = here;
                    best = at;
                }
            }
        }
        return best;
    }

    private static Excerpt excerpt(String text, List<MatchResult> words, List<Boolean> marked, int from, int until) {
        var pieces = new ArrayList<Piece>();
        var plain = new StringBuilder(from > 0 ? "… " : "");
        var at = from == 0 ? 0 : words.get(from).start();
        for (var i = from; i < until; i++) {
            if (marked.get(i)) {
                pieces.add(new Piece(plain + text.substring(at, words.get(i).start()), false));
                pieces.add(new Piece(words.get(i).group(), true));
                plain.setLength(0);
                at = words.get(i).end();
            }
        }
        var end = until == words.size() ? text.length() : words.get(until - 1).end();
        plain.append(text, at, Math.max(at, end)).append(until < words.size() ? " …" : "");
        pieces.add(new Piece(plain.toString(), false));
        return new Excerpt(
                pieces.stream().filter(piece -> !piece.text().isEmpty()).toList());
    }

    private boolean isWanted(String typed) {
        var folded = Folding.fold(typed.toLowerCase(java.util.Locale.ROOT));
        if (beginnings.stream().noneMatch(folded::contains)) {
            return false;
        }
        var word = analysis.word(typed, "sv");
        return wanted.contains(word.exact())
                || wanted.contains(word.stem())
                || wanted.contains(folded)
                || wanted.contains(analysis.word(typed, "en").stem())
                || word.parts().stream().anyMatch(wanted::contains);
    }
}
