package org.samverk.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;

/// Takes Swedish compounds apart, by the dictionary "DSSO": which words may begin a compound, which may end one, and
/// which form a word is of. "kommunfullmäktigebeslut" is "kommunfullmäktige" and "beslut".
final class Compounds {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;

    /// What stands before a word more often to make another word of it than to make a compound.
    private static final Set<String> NO_HEADS = Set.of(
            "för", "av", "an", "be", "på", "om", "in", "ut", "upp", "till", "från", "med", "mot", "und", "över",
            "under", "efter", "vid", "ned", "ner", "fram", "bort", "sam", "åter", "miss", "van", "er", "all", "ett",
            "två", "tre", "hand", "des", "den", "det", "har", "min", "din", "sin", "som", "och", "att", "ber", "ans",
            "res", "del", "rek", "sen", "per", "ins");

    private final Hunspell hunspell;
    private final Set<String> heads = new HashSet<>();
    private final Set<String> tails = new HashSet<>();
    /// Those that have letters with marks, without the marks.
    private final Set<String> foldedHeads = new HashSet<>();
    private final Set<String> foldedTails = new HashSet<>();

    private Compounds(Hunspell hunspell) {
        this.hunspell = hunspell;
    }

    /// Two parts of a word.
    record Split(String head, String tail) {}

    /// Reads the dictionary: some seconds, ten megabytes.
    static Compounds load() {
        try (var rules = open("sv.aff");
                var words = open("sv.dic");
                var again = open("sv.dic")) {
            var dictionary = new Dictionary(new ByteBuffersDirectory(), "sv", rules, words);
            var compounds = new Compounds(new Hunspell(dictionary));
            new BufferedReader(new InputStreamReader(again, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(compounds::take);
            return compounds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The forms under which the dictionary has the word, in lower case: "böcker" is "bok".
    List<String> roots(String word) {
        return hunspell.getRoots(word).stream()
                .map(root -> root.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /// @param word in lower case
    /// @return the two parts that speak most for themselves; empty when it is no compound
    Optional<Split> split(String word) {
        return split(word, false);
    }

    /// The same for a word that was typed without the marks on its letters and that the dictionary does not know.
    Optional<Split> splitUnmarked(String word) {
        return word.chars().allMatch(letter -> letter < 128) && roots(word).isEmpty()
                ? split(word, true)
                : Optional.empty();
    }

    private Optional<Split> split(String word, boolean unmarked) {
        if (word.length() < 2 * SHORTEST || word.length() > LONGEST) {
            return Optional.empty();
        }
        Split best = null;
        var most = 0;
        for (var at = SHORTEST; at <= word.length() - SHORTEST; at++) {
            var worth = 11 * Math.min(at, word.length() - at) + at;
            if (worth > most && isHead(word.substring(0, at), unmarked) && isRest(word.substring(at), unmarked)) {
                most = worth;
                best = new Split(word.substring(0, at), word.substring(at));
            }
        }
        return Optional.ofNullable(best);
    }

    private void take(String line) {
        var slash = line.indexOf('/');
        if (slash < SHORTEST || !Character.isLowerCase(line.charAt(0)) || line.charAt(slash - 1) == '-') {
            return;
        }
        var word = line.substring(0, slash);
        var flags = line.substring(slash + 1).split("\\s", 2)[0];
        if (flags.indexOf('X') >= 0 || flags.indexOf('U') >= 0) {
            add(word, heads, foldedHeads);
        }
        if (flags.indexOf('Y') >= 0) {
            add(word, tails, foldedTails);
        }
    }

    private static void add(String word, Set<String> words, Set<String> foldedWords) {
        words.add(word);
        var folded = Folding.fold(word);
        if (!folded.equals(word)) {
            foldedWords.add(folded);
        }
    }

    /// As the dictionary says; with the s or the vowel that links; or a word that has lost its last vowel ("skol").
    private boolean isHead(String part, boolean unmarked) {
        if (NO_HEADS.contains(part)) {
            return false;
        }
        if (canBegin(part, unmarked)) {
            return true;
        }
        var without = part.substring(0, part.length() - 1);
        return part.length() > SHORTEST
                && ("seou".indexOf(part.charAt(part.length() - 1)) >= 0
                                && without.length() >= SHORTEST
                                && (canEnd(without, unmarked) || canBegin(without, unmarked))
                        || canEnd(part + "a", unmarked)
                        || canEnd(part + "e", unmarked));
    }

    private boolean canBegin(String part, boolean unmarked) {
        return heads.contains(part) || unmarked && foldedHeads.contains(part);
    }

    private boolean canEnd(String part, boolean unmarked) {
        return tails.contains(part) || unmarked && foldedTails.contains(part);
    }

    private boolean isRest(String part, boolean unmarked) {
        return isTail(part, unmarked)
                || part.length() >= 7 && split(part, unmarked).isPresent();
    }

    private boolean isTail(String part, boolean unmarked) {
        return canEnd(part, unmarked)
                || part.length() > SHORTEST
                        && roots(part).stream().anyMatch(root -> root.length() >= SHORTEST && tails.contains(root));
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Compounds.class.getResourceAsStream("/search/" + name), name);
    }
}
