package org.samverk.coediting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.NotFoundException;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/// Who wrote which passage of a text. Who calls has asked whether the actor may know.
@Service
public class Authorship {
    /// As many steps at once as keep the engine from others for a moment only.
    private static final int AT_ONCE = 200;

    private static final int WHOLE = 1_000_000_000;
    private final AuthorTable table;
    private final StepTable steps;
    private final TextTable texts;
    private final EngineDocs docs;
    private final StepEngine engine;
    private final JsonMapper json;

    Authorship(
            AuthorTable table, StepTable steps, TextTable texts, EngineDocs docs, StepEngine engine, JsonMapper json) {
        this.table = table;
        this.steps = steps;
        this.texts = texts;
        this.docs = docs;
        this.engine = engine;
        this.json = json;
    }

    /// How far it has been worked out who wrote what.
    ///
    /// @param ranges JSON: from, to, and the key of a person, or nothing, for each
    record Standing(int version, String ranges) {}

    private record Run(String text, String who) {}

    /// The text as it is, by who wrote what; empty when nobody has written on it together.
    public Optional<List<AuthoredBlock>> of(UUID subjectId) {
        return texts.find(subjectId).map(text -> {
            var ranges = advance(subjectId, text.version()).ranges();
            var blocks = json.readValue(engine.passages(docs.of(text), ranges), Run[][].class);
            return Arrays.stream(blocks).map(Authorship::block).toList();
        });
    }

    /// Works out the rest and writes it down.
    Standing advance(UUID subjectId, int version) {
        var standing = table.find(subjectId).orElseThrow(NotFoundException::new);
        while (standing.version() < version) {
            var until = Math.min(version, standing.version() + AT_ONCE);
            var taken = steps.between(subjectId, standing.version(), until);
            if (taken.isEmpty()) {
                throw new IllegalStateException("Steps of the text " + subjectId + " are missing");
            }
            var people = json.writeValueAsString(steps.takers(subjectId, standing.version(), taken.version()));
            var next = new Standing(taken.version(), engine.authors(standing.ranges(), taken.json(), people));
            table.write(subjectId, standing.version(), next);
            standing = next;
        }
        return standing;
    }

    /// All of a text, by one.
    static String whole(@Nullable UUID by) {
        return "[[0,%d,\"%s\"]]".formatted(WHOLE, by == null ? "" : by);
    }

    private static AuthoredBlock block(Run[] runs) {
        return new AuthoredBlock(Arrays.stream(runs)
                .map(run -> new AuthoredBlock.Run(run.text(), run.who().isEmpty() ? null : UUID.fromString(run.who())))
                .toList());
    }
}
