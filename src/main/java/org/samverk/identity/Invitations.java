package org.samverk.identity;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.audit.AuditKind;
import org.samverk.audit.AuditLog;
import org.samverk.audit.Target;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Problems;
import org.samverk.kernel.TimeSource;
import org.samverk.kernel.TooManyAttemptsException;
import org.samverk.people.NewPerson;
import org.samverk.people.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Links that work once. The first one makes the first administrator; others let somebody choose a password.
@Service
public class Invitations {
    private static final Duration FIRST = Duration.ofDays(365);
    private static final Duration OTHERS = Duration.ofDays(7);
    private final InvitationTable table;
    private final AccountTable accounts;
    private final People people;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Guesses guesses;
    private final TimeSource time;
    private final AuditLog audit;

    Invitations(
            InvitationTable table,
            AccountTable accounts,
            People people,
            Passwords passwords,
            Sessions sessions,
            Guesses guesses,
            TimeSource time,
            AuditLog audit) {
        this.audit = audit;
        this.table = table;
        this.accounts = accounts;
        this.people = people;
        this.passwords = passwords;
        this.sessions = sessions;
        this.guesses = guesses;
        this.time = time;
    }

    /// An open invitation.
    ///
    /// @param personId null when it is the one that makes the first administrator
    /// @param username empty for that one
    public record Invitation(@Nullable UUID personId, String username, String name) {}

    /// Makes the link for the first administrator, unless there is one already. An earlier link stops working.
    ///
    /// @return the secret part of `/setup/{token}`
    @Transactional
    public Optional<String> first() {
        return accounts.hasAdministrator() ? Optional.empty() : Optional.of(create(null, FIRST));
    }

    /// Makes a link with which somebody chooses a password. An earlier one stops working.
    ///
    /// @return the secret part of `/setup/{token}`
    @Transactional
    public String invite(Actor actor, String username) {
        actor.require(Role.ADMINISTRATOR);
        var person = people.require(actor, username).id();
        audit.record(actor, AuditKind.LINK_MADE, Target.person(person));
        return create(person, OTHERS);
    }

    /// The invitation behind a link that somebody opens.
    ///
    /// @param address the IP address of the one who opens it
    /// @throws NotFoundException when the link was used, has run out or never was
    /// @throws TooManyAttemptsException when too many wrong ones have been tried from there
    public Invitation require(String token, String address) {
        var network = Network.of(address);
        if (guesses.areTooMany(Guesses.Kind.LINK, network)) {
            throw new TooManyAttemptsException();
        }
        try {
            return require(token);
        } catch (NotFoundException e) {
            guesses.add(Guesses.Kind.LINK, network, new Secret(token));
            throw e;
        }
    }

    Invitation require(String token) {
        return table.find(new Secret(token).hash(), time.instant()).orElseThrow(NotFoundException::new);
    }

    /// Uses the link for the first administrator.
    ///
    /// @return who is now administrator
    /// @throws InvalidInputException when a field is wrong; the link then still works
    @Transactional
    public UUID acceptFirst(String token, @Nullable String name, @Nullable String username, @Nullable String password) {
        take(token, null);
        if (accounts.hasAdministrator()) {
            throw new NotFoundException();
        }
        var problems = new Problems();
        var chosen = PasswordRules.check(problems, "password", password, username == null ? "" : username);
        problems.throwIfAny();
        var person = people.create(
                Actor.SYSTEM, new NewPerson(username, name, false, null, null, null, null, Set.of(Role.ADMINISTRATOR)));
        choose(person, chosen);
        return person;
    }

    /// Uses a link to choose a password, and ends all sessions of the person.
    ///
    /// @throws InvalidInputException when the password is too weak; the link then still works
    @Transactional
    public UUID accept(String token, @Nullable String password) {
        var invitation = require(token);
        var person = invitation.personId();
        if (person == null) {
            throw new NotFoundException();
        }
        take(token, person);
        var problems = new Problems();
        var chosen = PasswordRules.check(problems, "password", password, invitation.username());
        problems.throwIfAny();
        choose(person, chosen);
        sessions.end(person, null);
        return person;
    }

    /// Nobody is signed in yet: the link has let them.
    private void choose(UUID person, String password) {
        accounts.putPassword(person, passwords.hash(password), time.instant());
        audit.record(Actor.VISITOR, AuditKind.PASSWORD_CHOSEN, Target.person(person));
    }

    private String create(@Nullable UUID person, Duration lasts) {
        var secret = Secret.random("");
        table.put(secret.hash(), person, time.instant().plus(lasts));
        return secret.text();
    }

    private void take(String token, @Nullable UUID person) {
        if (!table.delete(new Secret(token).hash(), person, time.instant())) {
            throw new NotFoundException();
        }
    }
}
