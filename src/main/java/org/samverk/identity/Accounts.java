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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Accounts: who can sign in, and with what.
@Service
public class Accounts {
    private final AccountTable table;
    private final Passwords passwords;
    private final Sessions sessions;
    private final TimeSource time;
    private final boolean demo;
    private final AuditLog audit;

    Accounts(
            AccountTable table,
            Passwords passwords,
            Sessions sessions,
            TimeSource time,
            Settings settings,
            AuditLog audit) {
        this.audit = audit;
        this.table = table;
        this.passwords = passwords;
        this.sessions = sessions;
        this.time = time;
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

    /// Changes the actor's own password, and ends the sessions that they have elsewhere.
    ///
    /// @param current the password until now
    /// @param keep    the session that goes on
    /// @throws InvalidInputException when the current one is wrong or the new one too weak
    @Transactional
    public void changePassword(
            Actor actor, @Nullable String current, @Nullable String chosen, @Nullable String again, String keep) {
        var account = table.find(actor.requirePerson()).orElseThrow(NotFoundException::new);
        var problems = new Problems();
        if (!passwords.matches(current == null ? "" : current, account.passwordHash())) {
            problems.add("current", "identity.problem.passwordWrong");
        }
        var password = PasswordRules.check(problems, "password", chosen, account.username());
        if (!password.equals(again)) {
            problems.add("again", "identity.problem.passwordAgain");
        }
        problems.throwIfAny();
        table.putPassword(account.personId(), passwords.hash(password), time.instant());
        sessions.end(account.personId(), keep);
        audit.record(actor, AuditKind.PASSWORD_CHANGED, Target.person(account.personId()));
    }
}
