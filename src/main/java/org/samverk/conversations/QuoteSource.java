package org.samverk.conversations;

import java.util.Optional;
import org.samverk.access.Actor;
import org.samverk.access.Subject;

/// A feature whose texts can be quoted in an idea or a draft. Each feature that has such texts is one.
public interface QuoteSource {
    /// @param subject one that the actor sees
    /// @return what stands there, empty when it is no text of this feature
    Optional<Quote> quote(Actor actor, Subject subject);
}
