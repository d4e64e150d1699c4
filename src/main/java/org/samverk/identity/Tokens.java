package org.samverk.identity;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.audit.AuditField;
import org.samverk.audit.AuditKind;
import org.samverk.audit.AuditLog;
import org.samverk.audit.Change;
import org.samverk.audit.Target;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Problems;
import org.samverk.kernel.TimeSource;
import org.samverk.kernel.TooManyAttemptsException;
import org.samverk.web.BearerTokens;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Personal access tokens: with one, a program may do what its owner may.
@Service
public class Tokens implements BearerTokens {
    private static final String PREFIX = "samverk_";
    private static final int MOST = 50;
    private static final int LONGEST_DAYS = 366;
    private final TokenTable table;
    private final Guesses guesses;
    private final TimeSource time;
    private final AuditLog audit;

    Tokens(TokenTable table, Guesses guesses, TimeSource time, AuditLog audit) {
        this.audit = audit;
        this.table = table;
        this.guesses = guesses;
        this.time = time;
    }

    /// Makes a token for the actor.
    ///
    /// @param name what it is for, in the owner's words
    /// @param days how long it works, 1 to 366
    /// @return the token with its secret, which cannot be read again
    /// @throws InvalidInputException when the name is missing, or the days are out of bounds
    @Transactional
    public NewToken create(Actor actor, @Nullable String name, int days) {
        var person = actor.requirePerson();
        var problems = new Problems();
        var label = problems.line("name", name, 80);
        if (days < 1 || days > LONGEST_DAYS) {
            problems.add("days", "identity.problem.days", LONGEST_DAYS);
        }
        if (table.count(person) >= MOST) {
            problems.add("name", "identity.problem.tooManyTokens", MOST);
        }
        problems.throwIfAny();
        var secret = Secret.random(PREFIX);
        var now = time.instant();
        table.insert(person, label, secret.hash(), now, now.plus(Duration.ofDays(days)));
        // What it is called is its owner's own business.
        var made = Change.of(AuditField.DAYS, null, days);
        audit.record(actor, AuditKind.TOKEN_MADE, Target.person(person), made);
        return new NewToken(label, secret.text());
    }

    /// The actor's own tokens, the newest first.
    public List<Token> mine(Actor actor) {
        return table.of(actor.requirePerson());
    }

    /// Ends a token at once.
    ///
    /// @throws NotFoundException when the actor has no such token
    @Transactional
    public void revoke(Actor actor, UUID id) {
        if (!table.delete(actor.requirePerson(), id)) {
            throw new NotFoundException();
        }
        audit.record(actor, AuditKind.TOKEN_REVOKED, Target.person(actor.requirePerson()));
    }

    @Override
    public Optional<UUID> person(String token) {
        if (!isLike(token)) {
            return Optional.empty();
        }
        var hash = new Secret(token).hash();
        var now = time.instant();
        var owner = table.owner(hash, now);
        owner.ifPresent(person -> table.used(hash, now));
        return owner;
    }

    @Override
    public Optional<UUID> person(String token, String address) {
        if (!isLike(token)) {
            return Optional.empty();
        }
        var secret = new Secret(token);
        var network = Network.of(address);
        var now = time.instant();
        var owner = table.owner(secret.hash(), now, Guesses.Kind.TOKEN.at(network), guesses.since(), Guesses.MOST);
        owner.ifPresentOrElse(person -> table.used(secret.hash(), now), () -> wrong(secret, network));
        return owner;
    }

    private void wrong(Secret secret, Network network) {
        if (guesses.areTooMany(Guesses.Kind.TOKEN, network)) {
            throw new TooManyAttemptsException();
        }
        guesses.add(Guesses.Kind.TOKEN, network, secret);
    }

    private static boolean isLike(String token) {
        return token.startsWith(PREFIX) && token.length() <= 100;
    }

    @Override
    public String sha256(String token) {
        return new Secret(token).hash();
    }

    @Override
    public Set<String> holding(Collection<String> sha256) {
        return table.holding(sha256, time.instant());
    }
}
