package org.samverk.ideas;

/// An idea with what those who assessed it think together.
public record AssessedIdea(
        long number,
        String title,
        IdeaStatus status,
        int assessors,
        Spread benefit,
        Spread effort,
        Spread feasibility) {
    /// The average of figures from 1 to 5, and how far they lie apart.
    public record Spread(double average, int least, int most) {}

    public String path() {
        return "/ideas/" + number;
    }
}
