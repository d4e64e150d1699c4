package org.samverk.ideas;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// Which ideas, in which order.
///
/// @param status   only those in this state, null for all but the withdrawn and the merged
/// @param group    only those of this group, null for all
/// @param author   only those of this person, null for all; those without name only when that is who reads
/// @param unit     only those by people of this unit or one below it, null for all
/// @param campaign only those of the campaign with this number, null for all
/// @param category only those that are filed under it, null for all
public record IdeaFilter(
        @Nullable IdeaStatus status,
        @Nullable UUID group,
        @Nullable UUID author,
        @Nullable UUID unit,
        @Nullable Long campaign,
        @Nullable UUID category,
        Order order) {
    public enum Order {
        NEWEST("true", "i.number desc", "i.number < :number", idea -> 0),
        RISING(
                "r.rise > 0",
                "r.rise desc, i.number desc",
                "(r.rise, i.number) < (:figure, :number)",
                IdeaSummary::rise),
        SUPPORTED(
                "true",
                "i.supporters desc, i.number desc",
                "(i.supporters, i.number) < (:figure, :number)",
                IdeaSummary::supporters),
        UNANSWERED(
                "i.status in ('submitted', 'evaluating')",
                "floor(extract(epoch from i.created_at)), i.number",
                "(floor(extract(epoch from i.created_at)), i.number) > (:figure, :number)",
                idea -> Math.max(0, idea.createdAt().getEpochSecond()));

        private final String condition;
        private final String sql;
        private final String after;
        private final ToLongFunction<IdeaSummary> figure;

        Order(String condition, String sql, String after, ToLongFunction<IdeaSummary> figure) {
            this.condition = condition;
            this.sql = sql;
            this.after = after;
            this.figure = figure;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// @return the newest first when there is no such order
        public static Order of(@Nullable String code) {
            return Arrays.stream(values())
                    .filter(order -> order.code().equals(code))
                    .findFirst()
                    .orElse(NEWEST);
        }

        String condition() {
            return condition;
        }

        String sql() {
            return sql;
        }

        String after() {
            return after;
        }

        String cursor(IdeaSummary idea) {
            return new IdeaCursor(figure.applyAsLong(idea), idea.number()).toString();
        }
    }

    public IdeaFilter(@Nullable IdeaStatus status, @Nullable UUID group, @Nullable UUID author, Order order) {
        this(status, group, author, null, null, null, order);
    }

    public static IdeaFilter all() {
        return new IdeaFilter(null, null, null, Order.NEWEST);
    }

    public static IdeaFilter ofGroup(UUID group) {
        return new IdeaFilter(null, group, null, Order.NEWEST);
    }

    /// Those without an answer, the longest wait first.
    public static IdeaFilter unanswered() {
        return new IdeaFilter(null, null, null, Order.UNANSWERED);
    }

    /// Those of a campaign, the best supported first.
    public static IdeaFilter ofCampaign(long number) {
        return new IdeaFilter(null, null, null, null, number, null, Order.SUPPORTED);
    }
}
