package org.samverk.identity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.audit.AuditKind;
import org.samverk.audit.AuditLog;
import org.samverk.audit.Target;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Problems;
import org.samverk.mail.Outbox;
import org.samverk.people.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Keys on people's devices. [PasskeyMaking] makes them, [PasskeySignIns] lets in whoever has one: a device makes sure
/// who holds it, so it counts as both factors.
@Service
public class Passkeys {
    private final PasskeyTable table;
    private final AccountTable accounts;
    private final Proving proving;
    private final People people;
    private final Outbox outbox;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    Passkeys(
            PasskeyTable table,
            AccountTable accounts,
            Proving proving,
            People people,
            Outbox outbox,
            AuditLog audit,
            TransactionTemplate transaction) {
        this.table = table;
        this.accounts = accounts;
        this.proving = proving;
        this.people = people;
        this.outbox = outbox;
        this.audit = audit;
        this.transaction = transaction;
    }

    /// The actor's own, the oldest first.
    public List<Passkey> mine(Actor actor) {
        return table.of(actor.requirePerson());
    }

    /// One of the actor's own.
    ///
    /// @throws NotFoundException when the actor has no such passkey
    public Passkey mine(Actor actor, UUID id) {
        return mine(actor).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /// Somebody's, for administrators.
    public List<Passkey> of(Actor actor, UUID person) {
        actor.require(Role.ADMINISTRATOR);
        return table.of(person);
    }

    /// Whether somebody has any.
    public boolean has(UUID person) {
        return table.has(person);
    }

    /// @throws InvalidInputException when there is no name
    @Transactional
    public void rename(Actor actor, UUID id, @Nullable String name) {
        mine(actor, id);
        var problems = new Problems();
        var called = problems.line("name", name, Passkey.LONGEST_NAME);
        problems.throwIfAny();
        table.rename(actor.requirePerson(), id, called);
    }

    /// Ends one: with it nobody signs in any more. The proof is looked at outside the transaction, so that a wrong one
    /// counts.
    ///
    /// @param proof the password or a code of the second factor
    /// @throws InvalidInputException when the proof is wrong
    public void remove(Actor actor, UUID id, @Nullable String proof, String address) {
        mine(actor, id);
        var account = accounts.find(actor.requirePerson()).orElseThrow(NotFoundException::new);
        proving.passwordOrCode(account, "proof", proof, address);
        transaction.executeWithoutResult(status -> end(actor, account.personId(), id, AuditKind.PASSKEY_REMOVED));
    }

    /// Takes one away from somebody who has lost the device; they are told by letter.
    @Transactional
    public void takeAway(Actor actor, String username, UUID id) {
        actor.require(Role.ADMINISTRATOR);
        var person = people.require(actor, username).id();
        end(actor, person, id, AuditKind.PASSKEY_TAKEN);
        outbox.queue(SignInLetters.PASSKEY_TAKEN, person, null);
    }

    private void end(Actor actor, UUID person, UUID id, AuditKind kind) {
        var name = table.delete(person, id).orElseThrow(NotFoundException::new);
        audit.record(actor, kind, Target.person(person).saying(name));
    }
}
