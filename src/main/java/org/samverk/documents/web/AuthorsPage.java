package org.samverk.documents.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.coediting.AuthoredBlock;
import org.samverk.documents.Draft;

/// A draft's text by who wrote what.
///
/// @param people those who wrote, by key
public record AuthorsPage(Draft draft, List<AuthoredBlock> blocks, Map<UUID, PersonRef> people) {
    /// Some words by one.
    ///
    /// @param author null when nobody knows any more
    /// @param begins whether somebody else wrote what stands before
    public record Passage(String words, @Nullable PersonRef author, boolean begins) {}

    /// The paragraphs, each as its passages.
    public List<List<Passage>> paragraphs() {
        var paragraphs = new ArrayList<List<Passage>>();
        AuthoredBlock.Run before = null;
        for (var block : blocks) {
            var passages = new ArrayList<Passage>();
            for (var run : block.runs()) {
                var begins = before == null || !Objects.equals(before.by(), run.by());
                passages.add(new Passage(run.words(), run.by() == null ? null : people.get(run.by()), begins));
                before = run;
            }
            paragraphs.add(passages);
        }
        return paragraphs;
    }
}
