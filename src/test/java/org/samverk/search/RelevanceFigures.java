package org.samverk.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// How well queries were answered.
record RelevanceFigures(List<Score> scores) {
    private static final int DEPTH = 10;
    private static final int SOON = 3;

    /// One query with the grades of what was found, the first first.
    record Score(RelevanceQuery query, List<Integer> grades) {
        /// One over the place of the first right or good answer.
        double reciprocalRank() {
            var place = place(grades.size());
            return place == 0 ? 0 : 1.0 / place;
        }

        /// Whether a right or good answer is among the first three.
        boolean isSuccess() {
            return place(SOON) > 0;
        }

        /// Normalised discounted cumulative gain of the first ten.
        double gain() {
            var best = query.answers().stream()
                    .map(RelevanceQuery.Answer::grade)
                    .sorted(Comparator.reverseOrder())
                    .toList();
            return Math.min(1, discounted(grades) / discounted(best));
        }

        private int place(int depth) {
            for (var i = 0; i < Math.min(depth, grades.size()); i++) {
                if (grades.get(i) >= 2) {
                    return i + 1;
                }
            }
            return 0;
        }

        private static double discounted(List<Integer> grades) {
            var sum = 0.0;
            for (var i = 0; i < Math.min(DEPTH, grades.size()); i++) {
                sum += ((1 << grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
            }
            return sum;
        }
    }

    RelevanceFigures of(String language) {
        return new RelevanceFigures(scores.stream()
                .filter(score -> score.query().language().equals(language))
                .toList());
    }

    double success() {
        return mean(score -> score.isSuccess() ? 1 : 0);
    }

    String line(String name) {
        return String.format(
                Locale.ROOT,
                "%-4s %4d queries  success@3 %.3f  MRR %.3f  nDCG@10 %.3f",
                name,
                scores.size(),
                success(),
                mean(Score::reciprocalRank),
                mean(Score::gain));
    }

    private double mean(ToDoubleFunction<Score> figure) {
        return scores.stream().mapToDouble(figure).average().orElse(0);
    }
}
