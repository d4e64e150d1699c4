package org.samverk.identity;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.audit.AuditKind;
import org.samverk.audit.AuditLog;
import org.samverk.audit.Target;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.TimeSource;
import org.samverk.mail.Outbox;
import org.samverk.people.People;
import org.samverk.web.Organisation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// A second factor beside the password: a device that makes codes, and codes on paper for who has lost it. What has to
/// be proved is looked at outside the transaction, so that a wrong attempt counts.
@Service
public class SecondFactors {
    private static final Duration SET_UP_WITHIN = Duration.ofHours(1);
    private final SecondFactorTable table;
    private final AccountTable accounts;
    private final Proving proving;
    private final Sessions sessions;
    private final People people;
    private final Outbox outbox;
    private final Organisation organisation;
    private final TimeSource time;
    private final TransactionTemplate transaction;
    private final AuditLog audit;

    SecondFactors(
            SecondFactorTable table,
            AccountTable accounts,
            Proving proving,
            Sessions sessions,
            People people,
            Outbox outbox,
            Organisation organisation,
            TimeSource time,
            TransactionTemplate transaction,
            AuditLog audit) {
        this.table = table;
        this.accounts = accounts;
        this.proving = proving;
        this.sessions = sessions;
        this.people = people;
        this.outbox = outbox;
        this.organisation = organisation;
        this.time = time;
        this.transaction = transaction;
        this.audit = audit;
    }

    public SecondFactor of(Actor actor) {
        var person = actor.requirePerson();
        var row = table.find(person).orElse(null);
        if (row == null) {
            return new SecondFactor.Off();
        }
        if (row.confirmedAt() != null) {
            return new SecondFactor.On(row.confirmedAt(), row.recoveryCodes());
        }
        return isOver(row)
                ? new SecondFactor.Off()
                : accounts.find(person)
                        .<SecondFactor>map(account -> new SecondFactor.Begun(
                                Totp.words(row.secret()),
                                Totp.address(row.secret(), organisation.name(), account.username())))
                        .orElseGet(SecondFactor.Off::new);
    }

    /// Whether somebody is asked for a code after the password.
    public boolean isOn(UUID person) {
        return table.isOn(person);
    }

    /// Makes a secret, which counts when a code made with it has been shown ([#confirm]).
    ///
    /// @throws InvalidInputException when the password is wrong
    public void begin(Actor actor, @Nullable String password, String address) {
        var account = require(actor);
        proving.password(account, "proof", password, address);
        table.begin(account.personId(), Totp.secret(), time.instant());
    }

    /// Turns it on, and ends the sessions elsewhere, which have not been asked for a code.
    ///
    /// @param keep the session that goes on
    /// @return the recovery codes, which cannot be read again
    /// @throws InvalidInputException when the code is wrong
    /// @throws ConflictException when nothing is being set up
    public List<String> confirm(Actor actor, @Nullable String code, String address, String keep) {
        var account = require(actor);
        var row = table.find(account.personId())
                .filter(each -> !each.isOn() && !isOver(each))
                .orElseThrow(() -> new ConflictException("identity.refused.secondNotBegun"));
        var step = proving.newCode(account, row.secret(), code, address);
        return Objects.requireNonNull(transaction.execute(status -> {
            if (!table.confirm(account.personId(), step, time.instant())) {
                throw new ConflictException("identity.refused.secondNotBegun");
            }
            sessions.end(account.personId(), keep);
            audit.record(actor, AuditKind.SECOND_FACTOR_BEGUN, Target.person(account.personId()));
            outbox.queue(SignInLetters.SECOND_ON, account.personId(), null);
            return freshCodes(account.personId());
        }));
    }

    /// Makes ten new recovery codes in place of the old ones.
    ///
    /// @param proof the password or a code
    public List<String> renewCodes(Actor actor, @Nullable String proof, String address) {
        var account = requireOn(actor);
        proving.passwordOrCode(account, "renewal", proof, address);
        return Objects.requireNonNull(transaction.execute(status -> {
            audit.record(actor, AuditKind.RECOVERY_CODES_RENEWED, Target.person(account.personId()));
            return freshCodes(account.personId());
        }));
    }

    /// @param proof the password or a code
    public void turnOff(Actor actor, @Nullable String proof, String address) {
        var account = requireOn(actor);
        proving.passwordOrCode(account, "proof", proof, address);
        transaction.executeWithoutResult(status -> {
            if (table.delete(account.personId())) {
                audit.record(actor, AuditKind.SECOND_FACTOR_ENDED, Target.person(account.personId()));
                outbox.queue(SignInLetters.SECOND_ENDED, account.personId(), null);
            }
        });
    }

    /// Takes it off somebody who has lost both the device and the codes; they are told by letter.
    @Transactional
    public void takeOff(Actor actor, String username) {
        actor.require(Role.ADMINISTRATOR);
        var person = people.require(actor, username).id();
        if (table.delete(person)) {
            audit.record(actor, AuditKind.SECOND_FACTOR_TAKEN, Target.person(person));
            outbox.queue(SignInLetters.SECOND_OFF, person, null);
        }
    }

    private List<String> freshCodes(UUID person) {
        var codes = RecoveryCodes.fresh();
        table.putRecovery(person, codes.stream().map(RecoveryCodes::hash).toList());
        return codes;
    }

    private AccountTable.Account require(Actor actor) {
        return accounts.find(actor.requirePerson()).orElseThrow(NotFoundException::new);
    }

    private AccountTable.Account requireOn(Actor actor) {
        var account = require(actor);
        if (!table.isOn(account.personId())) {
            throw new ConflictException("identity.refused.secondOff");
        }
        return account;
    }

    private boolean isOver(SecondFactorTable.Row row) {
        return time.instant().isAfter(row.begunAt().plus(SET_UP_WITHIN));
    }
}
