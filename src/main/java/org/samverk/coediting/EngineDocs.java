package org.samverk.coediting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The texts that are written on right now, as the engine holds them: each the newest that this node has met. What is
/// not here is made of the snapshot and the steps since.
@Component
class EngineDocs {
    private static final int MOST = 40;
    private final StepEngine engine;
    private final StepTable steps;
    private final Map<UUID, Held> held = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Held> eldest) {
            return size() > MOST;
        }
    };

    EngineDocs(StepEngine engine, StepTable steps) {
        this.engine = engine;
        this.steps = steps;
    }

    private record Held(int version, StepEngine.Doc doc) {}

    /// The text as it is after all of its steps.
    StepEngine.Doc of(StoredText text) {
        var start = start(text);
        if (start.version() == text.version()) {
            return start.doc();
        }
        var missing = steps.between(text.subjectId(), start.version(), text.version());
        if (missing.version() != text.version()) {
            throw new IllegalStateException("Steps of the text " + text.subjectId() + " are missing");
        }
        return hold(
                text.subjectId(),
                text.version(),
                engine.apply(start.doc(), missing.json()).doc());
    }

    /// Keeps what was committed.
    StepEngine.Doc hold(UUID subjectId, int version, StepEngine.Doc doc) {
        synchronized (held) {
            held.merge(
                    subjectId, new Held(version, doc), (old, fresh) -> fresh.version() >= old.version() ? fresh : old);
        }
        return doc;
    }

    private Held start(StoredText text) {
        var known = known(text.subjectId());
        if (known != null && known.version() <= text.version() && known.version() >= text.snapshot()) {
            return known;
        }
        return new Held(text.snapshot(), engine.read(text.content()));
    }

    private @Nullable Held known(UUID subjectId) {
        synchronized (held) {
            return held.get(subjectId);
        }
    }
}
