package org.samverk.publicweb;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Answers to visitors, ready to be sent again for as long as nothing of the public web has changed ([PublicChanges]).
@Component
public class KeptAnswers {
    private static final long MOST_BYTES = 32_000_000;

    /// What hangs on the time of day, such as an age in words, is never older.
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final PublicChanges changes;
    private final Cache<String, Kept> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String key, Kept kept) -> key.length() * 2 + kept.answer().size())
            .expireAfterWrite(KEPT)
            .build();

    private record Kept(long change, Answer answer) {}

    KeptAnswers(PublicChanges changes) {
        this.changes = changes;
    }

    /// Where the public web stands: to be asked before an answer is made that is kept with it.
    public long change() {
        return changes.number();
    }

    /// @param key what the answer hangs on: address, language, colours
    public Optional<Answer> find(String key, long change) {
        return Optional.ofNullable(answers.getIfPresent(key))
                .filter(kept -> kept.change() == change)
                .map(Kept::answer);
    }

    /// @param change where the public web stood before the answer was made
    public void keep(String key, long change, Answer answer) {
        answers.put(key, new Kept(change, answer));
    }
}
