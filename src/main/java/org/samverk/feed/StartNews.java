package org.samverk.feed;

import java.time.Instant;
import java.util.List;
import org.samverk.access.PersonRef;

/// What happened since the reader was here last.
///
/// @param since     when that was
/// @param posts     groups with the number of new posts in them, the busiest first
/// @param answers   what others answered the reader in, with how often
/// @param decisions decisions that were made
/// @param ideas     ideas that got an answer
/// @param followers who began to follow the reader
public record StartNews(
        Instant since,
        List<Figure> posts,
        List<Figure> answers,
        List<Figure> decisions,
        List<Figure> ideas,
        List<PersonRef> followers) {

    /// How much happened where.
    public record Figure(String title, String path, int number) {}

    public boolean isEmpty() {
        return posts.isEmpty() && answers.isEmpty() && decisions.isEmpty() && ideas.isEmpty() && followers.isEmpty();
    }

    /// How much there is in all of them.
    public static int sum(List<Figure> figures) {
        return figures.stream().mapToInt(Figure::number).sum();
    }
}
