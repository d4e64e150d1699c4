package org.samverk.coediting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.samverk.access.Actor;
import org.samverk.files.Files;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Takes and tells steps. Who calls has asked whether the actor may write on the subject.
@Service
public class Coediting {
    static final int SNAPSHOT_EVERY = 200;
    private final TextTable texts;
    private final StepTable steps;
    private final EngineDocs docs;
    private final StepEngine engine;
    private final Files files;
    private final TimeSource time;

    Coediting(TextTable texts, StepTable steps, EngineDocs docs, StepEngine engine, Files files, TimeSource time) {
        this.texts = texts;
        this.steps = steps;
        this.docs = docs;
        this.engine = engine;
        this.files = files;
        this.time = time;
    }

    /// Makes a text to be written on together, when there is none yet.
    ///
    /// @param initial how it begins
    @Transactional
    public void begin(UUID subjectId, Supplier<Beginning> initial) {
        if (texts.find(subjectId).isEmpty()) {
            texts.begin(subjectId, initial.get());
        }
        engine.warm();
    }

    /// The text as it is, made when there is none yet; see [#begin].
    @Transactional
    public SharedText open(UUID subjectId, Supplier<Beginning> initial) {
        begin(subjectId, initial);
        return shared(texts.find(subjectId).orElseThrow(NotFoundException::new));
    }

    /// The text as it is; empty when nobody has written on it together.
    @Transactional(readOnly = true)
    public Optional<SharedText> find(UUID subjectId) {
        return texts.find(subjectId).map(this::shared);
    }

    /// Whether something has been written that no revision holds, and what is open in the margin.
    public TextStanding standing(UUID subjectId) {
        return texts.standing(subjectId).orElse(TextStanding.UNTOUCHED);
    }

    /// The texts that hold what no revision holds, and that nobody has written on since then, or that have been written
    /// on without a pause since long before.
    ///
    /// @param quiet    when the last step was taken, at the latest
    /// @param restless when the first step was taken that no revision holds, at the latest
    public List<UUID> ahead(Instant quiet, Instant restless) {
        return texts.ahead(quiet, restless, 50);
    }

    /// Takes steps, all or none. They are committed when the caller's transaction is.
    ///
    /// @throws NotFoundException when the text has not been opened
    /// @throws org.samverk.kernel.InvalidInputException when they do not fit the text, or would make one of it that
    ///                                                  cannot be stored; the text stays as it was
    @Transactional(propagation = Propagation.MANDATORY)
    public Taken take(Actor actor, UUID subjectId, NewSteps sent) {
        StepChecks.require(sent);
        var text = texts.lock(subjectId).orElseThrow(NotFoundException::new);
        if (text.version() != sent.version()) {
            return new Taken(text.version(), steps.missed(subjectId, sent.version(), text.version()));
        }
        var applied = engine.apply(docs.of(text), "[" + String.join(",", sent.steps()) + "]");
        files.attach(actor, subjectId, StepChecks.require(applied).images());
        return new Taken(write(actor, text, sent.client(), sent.steps(), applied.doc()), null);
    }

    /// Makes another text of it, by a step like any other: who writes on it right now sees it change. That much is in
    /// a revision then.
    ///
    /// @param content canonical rich text JSON
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(Actor actor, UUID subjectId, String content) {
        texts.lock(subjectId).ifPresent(text -> {
            var before = docs.of(text);
            var step = engine.replacement(before, content);
            var version = text.version();
            if (!step.isEmpty()) {
                var after = engine.apply(before, "[" + step + "]").doc();
                version = write(actor, text, "server", List.of(step), after);
            }
            texts.keep(subjectId, version);
        });
    }

    /// @throws ConflictException when they are there no more: who comes back after so long begins anew
    public Steps since(UUID subjectId, int version) {
        var now = texts.find(subjectId).orElseThrow(NotFoundException::new).version();
        return steps.missed(subjectId, version, now);
    }

    /// Notes that a revision holds so many steps, and tells those who write on it.
    ///
    /// @param revision the number of the revision
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(UUID subjectId, int version, int revision) {
        texts.keep(subjectId, version);
        texts.tell(subjectId + " kept {\"version\":%d,\"revision\":%d}".formatted(version, revision));
    }

    /// Who has written since then, in the order in which they began.
    public List<UUID> writersSince(UUID subjectId, int version) {
        return steps.writersSince(subjectId, version);
    }

    private int write(Actor actor, StoredText text, String client, List<String> taken, StepEngine.Doc after) {
        var now = time.instant();
        var id = text.subjectId();
        var person = actor.person().orElse(null);
        var version = text.version() + taken.size();
        steps.insert(id, text.version(), client, person, taken, now);
        texts.advance(id, version, person, now);
        if (version - text.snapshot() >= SNAPSHOT_EVERY) {
            texts.snapshot(id, version, engine.write(after));
        }
        texts.tell(id.toString());
        afterCommit(() -> docs.hold(id, version, after));
        return version;
    }

    private SharedText shared(StoredText text) {
        var content = text.version() == text.snapshot() ? text.content() : engine.write(docs.of(text));
        return new SharedText(text.subjectId(), text.version(), content, text.kept(), text.changedAt(), text.writer());
    }

    private static void afterCommit(Runnable act) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                act.run();
            }
        });
    }
}
