package org.samverk.coediting;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.InvalidInputException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Finds passages in texts, and finds them again after others have written.
@Component
class Passages {
    private static final int LONGEST = 2000;
    private final StepTable steps;
    private final EngineDocs docs;
    private final StepEngine engine;
    private final JsonMapper json;

    Passages(StepTable steps, EngineDocs docs, StepEngine engine, JsonMapper json) {
        this.steps = steps;
        this.docs = docs;
        this.engine = engine;
        this.json = json;
    }

    /// The passage that a remark is about, in the text as it is.
    ///
    /// @throws InvalidInputException for the field `quote` when there is none, or it is empty or too long
    Passage of(StoredText text, NewRemark remark) {
        var given = remark.passage();
        var found = given == null
                ? find(text, remark.quote())
                : now(text, List.of(given)).getFirst();
        if (found.isGone() || found.to() - found.from() > LONGEST) {
            throw new InvalidInputException("quote", "coediting.problem.passage", LONGEST);
        }
        return found;
    }

    /// The words that stand there.
    String words(StoredText text, Passage passage) {
        return engine.words(docs.of(text), passage.from(), passage.to());
    }

    /// Where passages are in the text as it is, in the order given; gone when what stood there has been taken away, or
    /// nobody can tell any more.
    List<Passage> now(StoredText text, List<Passage> passages) {
        var byVersion = new TreeMap<Integer, List<Integer>>();
        for (int index = 0; index < passages.size(); index++) {
            byVersion
                    .computeIfAbsent(passages.get(index).version(), version -> new ArrayList<>())
                    .add(index);
        }
        var now = new ArrayList<>(passages);
        byVersion.forEach((version, indexes) -> {
            var carried =
                    carry(text, version, indexes.stream().map(passages::get).toList());
            for (int index = 0; index < indexes.size(); index++) {
                now.set(indexes.get(index), carried.get(index));
            }
        });
        return now;
    }

    private List<Passage> carry(StoredText text, int version, List<Passage> passages) {
        if (version == text.version()) {
            return passages;
        }
        var since = steps.between(text.subjectId(), version, text.version());
        if (version > text.version() || since.version() != text.version()) {
            return passages.stream()
                    .map(passage -> new Passage(text.version(), 0, 0))
                    .toList();
        }
        var ranges = passages.stream()
                .map(passage -> new int[] {passage.from(), passage.to()})
                .toList();
        var carried = json.readValue(engine.follow(since.json(), json.writeValueAsString(ranges)), int[][].class);
        return List.of(carried).stream()
                .map(range -> new Passage(text.version(), range[0], range[1]))
                .toList();
    }

    private Passage find(StoredText text, @Nullable String quote) {
        var words = quote == null ? "" : quote.strip();
        var found = words.isEmpty() ? "" : engine.find(docs.of(text), words);
        if (found.isEmpty()) {
            throw new InvalidInputException("quote", "coediting.problem.quote");
        }
        var range = json.readValue(found, int[].class);
        return new Passage(text.version(), range[0], range[1]);
    }

    /// The steps that put other words there.
    List<String> substitution(StoredText text, Passage passage, String words) {
        var made = json.readTree(engine.substitution(docs.of(text), passage.from(), passage.to(), words));
        return made.valueStream().map(Object::toString).toList();
    }
}
