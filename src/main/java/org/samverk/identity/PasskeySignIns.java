package org.samverk.identity;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.audit.AuditKind;
import org.samverk.audit.AuditLog;
import org.samverk.audit.Target;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Signing in with a passkey. Unknown ones, wrong ones and those of people who have left get the same answer.
@Service
public class PasskeySignIns {
    private static final Logger LOG = LoggerFactory.getLogger(PasskeySignIns.class);
    private final RelyingParty party;
    private final PasskeyJson json;
    private final PasskeyQuestions questions;
    private final Guesses guesses;
    private final SignInMeters meters;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    PasskeySignIns(
            RelyingParty party,
            PasskeyJson json,
            PasskeyQuestions questions,
            Guesses guesses,
            SignInMeters meters,
            AuditLog audit,
            TransactionTemplate transaction) {
        this.party = party;
        this.json = json;
        this.questions = questions;
        this.guesses = guesses;
        this.meters = meters;
        this.audit = audit;
        this.transaction = transaction;
    }

    public PasskeyQuestion ask() {
        return questions.fresh("");
    }

    /// The question as JSON for the browser; it tells nothing of who exists.
    public String json(PasskeyQuestion question) {
        return json.write(party.request(question));
    }

    /// Whether a device may still answer this; not when nothing was asked.
    public boolean isOpen(@Nullable PasskeyQuestion question) {
        return questions.isOpen(question);
    }

    /// @param question what was asked, which counts no more after this
    /// @param answer   what the device says to it, as JSON
    /// @param address  the IP address of the one who tries
    /// @param port     where the page was asked for
    /// @return who it is, when the device has proved it
    public SignIns.Result prove(PasskeyQuestion question, @Nullable String answer, String address, int port) {
        var network = Network.of(address);
        if (guesses.areTooMany(Guesses.Kind.PASSKEY, network)) {
            audit.noteOnceIn(Throttle.WINDOW, Actor.VISITOR, AuditKind.SIGN_IN_THROTTLED, Target.words(network.text()));
            return meters.count(new SignIns.Result.TooMany());
        }
        try {
            return meters.count(new SignIns.Result.Welcome(proved(question, answer, port)));
        } catch (PasskeyRefusedException e) {
            LOG.info("A passkey was refused: {}", e.getMessage());
            guesses.add(Guesses.Kind.PASSKEY, network, new Secret(String.valueOf(answer)));
            e.copied().ifPresent(this::tellOfCopy);
            return meters.count(new SignIns.Result.Wrong());
        }
    }

    /// A refusal takes back what was noted of the passkey, but not that it was tried.
    private UUID proved(PasskeyQuestion question, @Nullable String answer, int port) {
        var proof = json.proof(answer);
        return Objects.requireNonNull(transaction.execute(status -> party.authenticate(question, proof, port)));
    }

    private void tellOfCopy(UUID person) {
        audit.noteOnceIn(Throttle.WINDOW, Actor.VISITOR, AuditKind.PASSKEY_COPIED, Target.person(person));
    }
}
