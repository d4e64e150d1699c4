package org.samverk.richtext;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// What differs between two texts: paragraph by paragraph, and word by word within a paragraph that was rewritten.
///
/// @param blocks both texts, woven together in reading order
public record Difference(List<Block> blocks) {
    /// How a piece of text fared from the earlier revision to the later one.
    public enum Change {
        SAME,
        REMOVED,
        ADDED
    }

    /// A paragraph, heading, item, row …
    ///
    /// @param kind `title`, `paragraph`, `heading`, `item`, `task`, `quote`, `code`, `image`, `row` or `rule`
    public record Block(String kind, Change change, List<Piece> pieces) {}

    /// Words that fared alike and look alike.
    public record Piece(Change change, String text, boolean bold, boolean italic) {}

    /// Above this share of common words a paragraph counts as rewritten, not as another one.
    private static final double ALIKE = 0.35;

    /// So does a paragraph of which this share stands in the other, longer one.
    private static final double CONTAINED = 0.8;

    /// @param before the earlier text, without a title
    /// @param after  the later one
    public static Difference between(RichText before, RichText after) {
        return between(TextBlock.of(before), TextBlock.of(after));
    }

    /// The same for texts with titles.
    public static Difference between(String titleBefore, RichText before, String titleAfter, RichText after) {
        return between(TextBlock.of(titleBefore, before), TextBlock.of(titleAfter, after));
    }

    static Difference between(List<TextBlock> before, List<TextBlock> after) {
        var blocks = new ArrayList<Block>();
        for (var run : Sequences.compare(before, after)) {
            if (run.same()) {
                run.after().forEach(block -> blocks.add(whole(block, Change.SAME)));
            } else {
                weave(run.before(), run.after(), blocks);
            }
        }
        return new Difference(List.copyOf(blocks));
    }

    /// How many blocks are not as they were.
    public long changes() {
        return blocks.stream()
                .filter(block -> block.pieces().stream().anyMatch(piece -> piece.change() != Change.SAME))
                .count();
    }

    private static void weave(List<TextBlock> before, List<TextBlock> after, List<Block> blocks) {
        var next = 0;
        var fresh = new ArrayList<Block>();
        for (var block : after) {
            var match = firstAlike(before, next, block);
            if (match < 0) {
                fresh.add(whole(block, Change.ADDED));
                continue;
            }
            before.subList(next, match).forEach(gone -> blocks.add(whole(gone, Change.REMOVED)));
            blocks.addAll(fresh);
            fresh.clear();
            blocks.add(rewritten(before.get(match), block));
            next = match + 1;
        }
        before.subList(next, before.size()).forEach(gone -> blocks.add(whole(gone, Change.REMOVED)));
        blocks.addAll(fresh);
    }

    private static int firstAlike(List<TextBlock> candidates, int from, TextBlock block) {
        var most = Math.min(candidates.size(), from + 40);
        for (var i = from; i < most; i++) {
            if (candidates.get(i).kind().equals(block.kind()) && isAlike(candidates.get(i), block)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAlike(TextBlock one, TextBlock other) {
        if (one.kind().equals("title")) {
            return true;
        }
        var first = new HashSet<>(one.plainWords());
        var second = new HashSet<>(other.plainWords());
        var common = new HashSet<>(first);
        common.retainAll(second);
        var longer = Math.max(first.size(), second.size());
        var shorter = Math.min(first.size(), second.size());
        return longer > 0 && (common.size() >= ALIKE * longer || (common.size() >= CONTAINED * shorter && shorter > 3));
    }

    private static Block rewritten(TextBlock before, TextBlock after) {
        var pieces = Sequences.compare(before.words(), after.words()).stream()
                .flatMap(run -> run.same()
                        ? pieces(run.after(), Change.SAME)
                        : Stream.concat(pieces(run.before(), Change.REMOVED), pieces(run.after(), Change.ADDED)))
                .toList();
        return new Block(after.kind(), Change.SAME, pieces);
    }

    private static Block whole(TextBlock block, Change change) {
        return new Block(block.kind(), change, pieces(block.words(), change).toList());
    }

    private static Stream<Piece> pieces(List<Word> words, Change change) {
        var pieces = new ArrayList<Piece>();
        for (var word : words) {
            var last = pieces.isEmpty() ? null : pieces.getLast();
            if (last != null && last.bold() == word.bold() && last.italic() == word.italic()) {
                pieces.set(pieces.size() - 1, new Piece(change, last.text() + word.text(), word.bold(), word.italic()));
            } else {
                pieces.add(new Piece(change, word.text(), word.bold(), word.italic()));
            }
        }
        return pieces.stream();
    }
}
