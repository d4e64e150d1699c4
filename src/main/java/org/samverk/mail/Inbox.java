package org.samverk.mail;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.samverk.access.Principals;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.UserFacingException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Decides about letters that come in. Whoever answers is known by two things: the address that they write to, which
/// was signed for them and stood in a letter to them alone, and the address that they write from, which must be their
/// own. The first cannot be guessed; the second keeps out whom the letter was forwarded to. What they may say is asked
/// anew.
@Service
class Inbox {
    private final ReceivedTable table;
    private final ReplyAddresses addresses;
    private final Recipients recipients;
    private final Principals principals;
    private final Outbox outbox;
    private final List<ReplyReceiver> receivers;
    private final TransactionTemplate transactions;

    Inbox(
            ReceivedTable table,
            ReplyAddresses addresses,
            Recipients recipients,
            Principals principals,
            Outbox outbox,
            List<ReplyReceiver> receivers,
            TransactionTemplate transactions) {
        this.table = table;
        this.addresses = addresses;
        this.recipients = recipients;
        this.principals = principals;
        this.outbox = outbox;
        this.receivers = receivers;
        this.transactions = transactions;
    }

    /// Takes a letter, once: what it says and that it was taken are kept together or not at all.
    Verdict receive(IncomingLetter letter) {
        try {
            return remember(letter, () -> judge(letter));
        } catch (UserFacingException refusal) {
            return remember(letter, () -> verdict(refusal));
        }
    }

    private Verdict remember(IncomingLetter letter, Supplier<Verdict> judging) {
        return Objects.requireNonNull(transactions.execute(status -> {
            var sender = recipients.owner(letter.from());
            if (!table.insert(letter, sender.orElse(null))) {
                return Verdict.REPEATED;
            }
            var verdict = judging.get();
            var answer = verdict.isAnswered()
                    ? sender.map(person -> outbox.queue(RefusalLetters.NAME, person, null))
                    : Optional.<UUID>empty();
            table.settle(letter.key(), verdict, answer.orElse(null));
            return verdict;
        }));
    }

    private Verdict judge(IncomingLetter letter) {
        if (letter.automatic()) {
            return Verdict.AUTOMATIC;
        }
        var answered = letter.to().stream()
                .flatMap(address -> addresses.letter(address).stream())
                .findFirst();
        if (answered.isEmpty()) {
            return Verdict.STRAY;
        }
        if (letter.forged()) {
            return Verdict.FORGED;
        }
        return table.about(answered.get()).map(about -> reply(letter, about)).orElse(Verdict.GONE);
    }

    private Verdict reply(IncomingLetter letter, ReceivedTable.About about) {
        if (!recipients.owner(letter.from()).filter(about.personId()::equals).isPresent()) {
            return Verdict.NOT_YOURS;
        }
        if (letter.text().isBlank()) {
            return Verdict.EMPTY;
        }
        var actor = principals.actor(about.personId()).orElseThrow(NotFoundException::new);
        receivers.forEach(receiver -> receiver.reply(actor, about.subjectId(), about.partId(), letter.text()));
        return Verdict.TAKEN;
    }

    private static Verdict verdict(UserFacingException refusal) {
        if (refusal instanceof NotFoundException) {
            return Verdict.GONE;
        }
        return refusal instanceof InvalidInputException ? Verdict.TOO_LONG : Verdict.NOT_ALLOWED;
    }
}
