package org.samverk.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.PersonRef;
import org.samverk.access.Role;
import org.samverk.audit.AuditKind;
import org.samverk.audit.AuditLog;
import org.samverk.audit.Target;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Problems;
import org.samverk.kernel.Settings;
import org.samverk.kernel.TimeSource;
import org.samverk.mail.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Accounts: who can sign in, and with what.
@Service
public class Accounts {
    private final AccountTable table;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Proving proving;
    private final TimeSource time;
    private final TransactionTemplate transaction;
    private final boolean demo;
    private final AuditLog audit;
    private final Outbox outbox;

    Accounts(
            AccountTable table,
            Passwords passwords,
            Sessions sessions,
            Proving proving,
            TimeSource time,
            TransactionTemplate transaction,
            Settings settings,
            AuditLog audit,
            Outbox outbox) {
        this.audit = audit;
        this.outbox = outbox;
        this.table = table;
        this.passwords = passwords;
        this.sessions = sessions;
        this.proving = proving;
        this.time = time;
        this.transaction = transaction;
        this.demo = settings.demo() != Settings.Demo.NONE;
    }

    /// Gives somebody a password. For the demo and for tests; people choose their own.
    @Transactional
    public void setPassword(Actor actor, UUID person, String password) {
        actor.require(Role.ADMINISTRATOR);
        table.putPassword(person, passwords.hash(password), time.instant());
        audit.record(actor, AuditKind.PASSWORD_GIVEN, Target.person(person));
    }

    /// Gives many people the same password, hashed once. For the demo.
    @Transactional
    public void setPassword(Actor actor, Collection<UUID> people, String password) {
        actor.require(Role.ADMINISTRATOR);
        var hash = passwords.hash(password);
        people.forEach(person -> table.putPassword(person, hash, time.instant()));
        audit.record(actor, AuditKind.PASSWORD_GIVEN, people);
    }

    /// Lets anybody sign in as this person with one click, as long as the program runs as a demo.
    @Transactional
    public void offer(Actor actor, UUID person) {
        actor.require(Role.ADMINISTRATOR);
        table.offer(person);
    }

    /// Those that the sign-in page of a demo offers; none when this is no demo.
    public List<PersonRef> offered() {
        return demo ? table.offered() : List.of();
    }

    /// The person behind a one-click sign-in.
    ///
    /// @throws NotFoundException when this is no demo, or the person is not offered
    public UUID requireOffered(String username) {
        return Optional.of(username)
                .filter(name -> demo)
                .flatMap(table::find)
                .map(AccountTable.Account::personId)
                .filter(table::isOffered)
                .orElseThrow(NotFoundException::new);
    }

    /// Changes the actor's own password, ends the sessions that they have elsewhere, and tells them by letter. The
    /// current one is looked at outside the transaction, so that a wrong one counts as an attempt.
    ///
    /// @param current the password until now
    /// @param address the IP address of the one who asks
    /// @param keep    the session that goes on
    /// @throws InvalidInputException when the current one is wrong or the new one too weak
    public void changePassword(
            Actor actor,
            @Nullable String current,
            @Nullable String chosen,
            @Nullable String again,
            String address,
            String keep) {
        var account = table.find(actor.requirePerson()).orElseThrow(NotFoundException::new);
        var problems = new Problems();
        proving.password(problems, account, "current", current, address);
        var password = PasswordRules.check(problems, "password", chosen, account.username());
        if (!password.equals(again)) {
            problems.add("again", "identity.problem.passwordAgain");
        }
        problems.throwIfAny();
        var hash = passwords.hash(password);
        transaction.executeWithoutResult(status -> {
            table.putPassword(account.personId(), hash, time.instant());
            sessions.end(account.personId(), keep);
            audit.record(actor, AuditKind.PASSWORD_CHANGED, Target.person(account.personId()));
            outbox.queue(SignInLetters.PASSWORD, account.personId(), null);
        });
    }
}
