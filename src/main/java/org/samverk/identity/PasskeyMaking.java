package org.samverk.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.audit.AuditKind;
import org.samverk.audit.AuditLog;
import org.samverk.audit.Target;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Problem;
import org.samverk.kernel.Problems;
import org.samverk.mail.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes passkeys: first its owner proves who asks, then the owner's device is asked, then what it has made is kept.
@Service
public class PasskeyMaking {
    private static final Logger LOG = LoggerFactory.getLogger(PasskeyMaking.class);
    private static final int MOST = 20;
    private final PasskeyTable table;
    private final AccountTable accounts;
    private final Proving proving;
    private final RelyingParty party;
    private final PasskeyJson json;
    private final PasskeyQuestions questions;
    private final SignInRules rules;
    private final Sessions sessions;
    private final Outbox outbox;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    PasskeyMaking(
            PasskeyTable table,
            AccountTable accounts,
            Proving proving,
            RelyingParty party,
            PasskeyJson json,
            PasskeyQuestions questions,
            SignInRules rules,
            Sessions sessions,
            Outbox outbox,
            AuditLog audit,
            TransactionTemplate transaction) {
        this.table = table;
        this.accounts = accounts;
        this.proving = proving;
        this.party = party;
        this.json = json;
        this.questions = questions;
        this.rules = rules;
        this.sessions = sessions;
        this.outbox = outbox;
        this.audit = audit;
        this.transaction = transaction;
    }

    /// @param name  what its owner calls it
    /// @param proof the password or a code of the second factor
    /// @return what the actor's device is to be asked
    /// @throws InvalidInputException when the name is missing or the proof is wrong
    public PasskeyQuestion begin(Actor actor, @Nullable String name, @Nullable String proof, String address) {
        var account = accounts.find(actor.requirePerson()).orElseThrow(NotFoundException::new);
        var problems = new Problems();
        var called = problems.line("name", name, Passkey.LONGEST_NAME);
        if (table.of(account.personId()).size() >= MOST) {
            problems.add("name", "identity.problem.tooManyPasskeys", MOST);
        }
        problems.throwIfAny();
        proving.passwordOrCode(account, "proof", proof, address);
        return questions.fresh(called);
    }

    /// Whether the actor's device may still answer this; not when nothing was asked.
    public boolean isOpen(@Nullable PasskeyQuestion question) {
        return questions.isOpen(question);
    }

    /// The question as JSON for the browser.
    public String json(Actor actor, PasskeyQuestion question) {
        return json.write(party.creation(actor.requirePerson(), question));
    }

    /// Keeps what the actor's device has made, and tells the actor by letter. Where the actor had to have a second
    /// factor and had none, this ends the sessions elsewhere, which have proved a password only.
    ///
    /// @param question what was asked, which counts no more after this; null when nothing was
    /// @param answer   what the device says to it, as JSON
    /// @param port     where the page was asked for
    /// @param keep     the session that goes on
    /// @throws ConflictException when nothing is being made
    /// @throws InvalidInputException when the answer is not one to this question
    public void add(Actor actor, @Nullable PasskeyQuestion question, @Nullable String answer, int port, String keep) {
        if (question == null || !questions.isOpen(question)) {
            throw new ConflictException("identity.refused.passkeyNotBegun");
        }
        try {
            transaction.executeWithoutResult(status -> put(actor, question, answer, port, keep));
        } catch (PasskeyRefusedException e) {
            LOG.info("A passkey was not taken: {}", e.getMessage());
            throw new InvalidInputException(List.of(Problem.of("", "identity.problem.passkeyNotMade")));
        }
    }

    private void put(Actor actor, PasskeyQuestion question, @Nullable String answer, int port, String keep) {
        var person = actor.requirePerson();
        if (rules.isSecondMissing(actor)) {
            sessions.end(person, keep);
        }
        party.register(person, question, json.made(answer), port);
        audit.record(actor, AuditKind.PASSKEY_ADDED, Target.person(person).saying(question.name()));
        outbox.queue(SignInLetters.PASSKEY_ADDED, person, null);
    }
}
