package org.samverk.mail;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.TimeSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/// Letters on their way. Each arrives once at most: docs/adr/0012-letters-arrive-once-at-most.md says how and why.
@Service
public class Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final Duration DEAD = Duration.ofMinutes(10);
    private static final Duration KEPT = Duration.ofDays(90);
    private static final int A_RUN = 500;
    private static final int ATTEMPTS = 12;
    private final OutboxTable table;
    private final OutageTable outages;
    private final Recipients recipients;
    private final Postman postman;
    private final Map<String, LetterSource> sources;
    private final TimeSource time;

    Outbox(
            OutboxTable table,
            OutageTable outages,
            Recipients recipients,
            Postman postman,
            List<LetterSource> sources,
            TimeSource time) {
        this.table = table;
        this.outages = outages;
        this.recipients = recipients;
        this.postman = postman;
        this.sources = sources.stream().collect(Collectors.toMap(LetterSource::name, Function.identity()));
        this.time = time;
    }

    /// Queues a letter, in the transaction that claims what it will say.
    ///
    /// @param source  the name of the [LetterSource] that will write it
    /// @param subject what an answer to it is a comment on, null when it cannot be answered
    /// @return its key
    public UUID queue(String source, UUID person, @Nullable UUID subject) {
        return table.insert(source, person, subject, time.instant());
    }

    /// Sends what is due. When the server does not answer, all of it waits; nothing else needs to be done.
    public void deliver() {
        table.settleInterrupted(time.instant().minus(DEAD), ATTEMPTS, time.instant());
        if (!table.isDue(time.instant())) {
            return;
        }
        if (!postman.hasServer()) {
            each(letter -> keep(letter));
            return;
        }
        try (var visit = postman.visit()) {
            if (outages.end()) {
                LOG.info("The mail server answers again: the letters that waited are being sent");
            }
            each(letter -> send(visit, letter));
        } catch (ServerAwayException e) {
            away(String.valueOf(e.getMessage()));
        }
    }

    /// Forgets letters that were settled more than ninety days ago.
    public int sweep() {
        return table.forget(time.instant().minus(KEPT));
    }

    /// @param act sends one, and says whether to go on
    private void each(Function<QueuedLetter, Boolean> act) {
        for (var i = 0; i < A_RUN; i++) {
            var letter = table.take(time.instant());
            if (letter.isEmpty() || !attempt(letter.get(), act)) {
                return;
            }
        }
    }

    /// One letter that cannot be written holds up no other.
    private boolean attempt(QueuedLetter queued, Function<QueuedLetter, Boolean> act) {
        try {
            return act.apply(queued);
        } catch (RuntimeException e) {
            failed(queued, e);
            return true;
        }
    }

    /// What may have arrived already is not sent again by itself.
    private void failed(QueuedLetter queued, RuntimeException e) {
        if (queued.attempts() == 1) {
            LOG.warn("A letter ({}, {}) could not be written; it is tried again", queued.source(), queued.id(), e);
        }
        var reason = e.getClass().getSimpleName();
        if (table.isHanded(queued.id())) {
            table.change(queued.id(), LetterState.UNCERTAIN, reason, time.instant());
        } else {
            defer(queued, reason, LetterState.FAILED);
        }
    }

    private boolean keep(QueuedLetter queued) {
        written(queued)
                .ifPresentOrElse(
                        written -> table.keep(queued.id(), written.letter(), time.instant()), () -> drop(queued));
        return true;
    }

    private boolean send(Postman.Visit visit, QueuedLetter queued) {
        var written = written(queued);
        if (written.isEmpty()) {
            drop(queued);
            return true;
        }
        var delivery =
                visit.deliver(queued, written.get().letter(), written.get().to(), () -> handing(queued));
        return settle(queued, delivery);
    }

    /// The moment from which the letter may have arrived: remembered before the server can know it.
    private void handing(QueuedLetter queued) {
        table.change(queued.id(), LetterState.HANDED, null, time.instant());
    }

    private boolean settle(QueuedLetter queued, Delivery delivery) {
        var now = time.instant();
        switch (delivery) {
            case Delivery.Accepted() -> table.change(queued.id(), LetterState.SENT, null, now);
            case Delivery.Refused(var reason) -> table.change(queued.id(), LetterState.REFUSED, reason, now);
            case Delivery.Unanswered(var reason) -> table.change(queued.id(), LetterState.UNCERTAIN, reason, now);
            case Delivery.Deferred(var reason) -> defer(queued, reason, LetterState.REFUSED);
            case Delivery.Away(var reason) -> {
                table.putBack(queued.id(), reason, now, now);
                away(reason);
            }
        }
        return !(delivery instanceof Delivery.Away) && !(delivery instanceof Delivery.Unanswered);
    }

    /// One minute, two, four, … six hours at most; then it is given up.
    private void defer(QueuedLetter queued, String reason, LetterState end) {
        var now = time.instant();
        if (queued.attempts() >= ATTEMPTS) {
            table.change(queued.id(), end, reason, now);
            return;
        }
        var wait = Duration.ofMinutes(Math.min(1L << (queued.attempts() - 1), 360));
        table.putBack(queued.id(), reason, now.plus(wait), now);
    }

    private void drop(QueuedLetter queued) {
        table.change(queued.id(), LetterState.DROPPED, null, time.instant());
    }

    private void away(String reason) {
        if (outages.begin(time.instant(), reason)) {
            LOG.warn("The mail server does not answer ({}): letters wait and are sent when it does", reason);
        }
    }

    private record Written(Letter letter, Recipient to) {}

    private Optional<Written> written(QueuedLetter queued) {
        return Optional.ofNullable(sources.get(queued.source()))
                .flatMap(source -> recipients
                        .find(queued.personId())
                        .flatMap(to -> source.write(queued.id(), to).map(letter -> addressed(queued, letter, to))));
    }

    private Written addressed(QueuedLetter queued, Letter letter, Recipient to) {
        table.answers(queued.id(), letter.part());
        return new Written(letter, to);
    }
}
