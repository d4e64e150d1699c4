package org.samverk.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is shown with a post besides its text, for one reader.
///
/// @param cards     what its links lead to
/// @param shared    the post that it shares, null when it shares none or the reader may not see it
/// @param confirmed whether the reader has said to have read it
public record PostParts(List<LinkCard> cards, @Nullable SharedPost shared, boolean confirmed) {
    static final PostParts NONE = new PostParts(List.of(), null, false);
}
