package org.samverk.ideas;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which ideas, in which order.
///
/// @param status only those in this state, null for all but the withdrawn
/// @param group  only those of this group, null for all
/// @param author only those of this person, null for all
public record IdeaFilter(
        @Nullable IdeaStatus status,
        @Nullable UUID group,
        @Nullable UUID author,
        Order order) {
    public enum Order {
        NEWEST("i.number desc", "i.number < :number"),
        SUPPORTED("i.supporters desc, i.number desc", "(i.supporters, i.number) < (:supporters, :number)");

        private final String sql;
        private final String after;

        Order(String sql, String after) {
            this.sql = sql;
            this.after = after;
        }

        String sql() {
            return sql;
        }

        String after() {
            return after;
        }
    }

    public static IdeaFilter all() {
        return new IdeaFilter(null, null, null, Order.NEWEST);
    }

    public static IdeaFilter ofGroup(UUID group) {
        return new IdeaFilter(null, group, null, Order.NEWEST);
    }
}
