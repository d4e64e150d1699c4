package org.samverk.coediting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The texts that are written on right now, as the engine holds them: each the newest that this node has met. What is
/// not here is made of the snapshot and the steps since.
@Component
class EngineDocs {
    private static final int MOST = 40;
    private final StepEngine engine;
    private final StepTable steps;
    private final ReentrantLock making = new ReentrantLock();
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
        var known = known(text);
        if (known != null && known.version() == text.version()) {
            return known.doc();
        }
        var from = known == null ? text.snapshot() : known.version();
        var missing = steps.between(text.subjectId(), from, text.version());
        if (missing.version() != text.version()) {
            throw new IllegalStateException("Steps of the text " + text.subjectId() + " are missing");
        }
        return make(text, known, missing);
    }

    /// One at a time, as the engine does it: who comes meanwhile finds it made, and does not have it made again. Nobody
    /// asks the database meanwhile, whose connections those may hold who wait.
    private StepEngine.Doc make(StoredText text, @Nullable Held known, Steps missing) {
        making.lock();
        try {
            var made = known(text);
            if (made != null && made.version() == text.version()) {
                return made.doc();
            }
            var start = known == null ? engine.read(text.content()) : known.doc();
            return hold(text.subjectId(), text.version(), engine.replay(start, missing.json()));
        } finally {
            making.unlock();
        }
    }

    /// Keeps what was committed.
    StepEngine.Doc hold(UUID subjectId, int version, StepEngine.Doc doc) {
        synchronized (held) {
            held.merge(
                    subjectId, new Held(version, doc), (old, fresh) -> fresh.version() >= old.version() ? fresh : old);
        }
        return doc;
    }

    /// What is held of it, unless it is newer than wanted, or older than the snapshot.
    private @Nullable Held known(StoredText text) {
        synchronized (held) {
            var known = held.get(text.subjectId());
            return known != null && known.version() <= text.version() && known.version() >= text.snapshot()
                    ? known
                    : null;
        }
    }
}
