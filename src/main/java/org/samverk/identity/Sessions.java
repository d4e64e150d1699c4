package org.samverk.identity;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.audit.AuditKind;
import org.samverk.audit.AuditLog;
import org.samverk.audit.Target;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Sha256;
import org.samverk.people.People;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where people are signed in. Whatever ends a session ends its streams of events with it (V033).
@Service
public class Sessions {
    private static final int MOST = 100;
    private final FindByIndexNameSessionRepository<? extends Session> repository;
    private final SessionTable table;
    private final People people;
    private final AuditLog audit;

    Sessions(
            FindByIndexNameSessionRepository<? extends Session> repository,
            SessionTable table,
            People people,
            AuditLog audit) {
        this.audit = audit;
        this.repository = repository;
        this.table = table;
        this.people = people;
    }

    /// The actor's own, the one that asks first, then the last used first; a hundred at most.
    ///
    /// @param here the key of the session that asks, null for a program
    public List<OpenSession> mine(Actor actor, @Nullable String here) {
        var all = repository.findByPrincipalName(actor.requirePerson().toString());
        return all.values().stream()
                .filter(session -> !session.isExpired())
                .map(session -> open(session, here))
                .sorted(Comparator.comparing(OpenSession::here)
                        .thenComparing(OpenSession::lastUsedAt)
                        .reversed())
                .limit(MOST)
                .toList();
    }

    /// Ends one of the actor's own.
    ///
    /// @throws NotFoundException when the actor has no such session
    @Transactional
    public void end(Actor actor, String key) {
        if (!table.end(actor.requirePerson(), key)) {
            throw new NotFoundException();
        }
    }

    /// Ends all of the actor's own but one.
    ///
    /// @param here the key of the session that goes on, null when all end
    /// @return how many have ended
    @Transactional
    public int endOthers(Actor actor, @Nullable String here) {
        return end(actor.requirePerson(), here);
    }

    /// Ends all sessions of somebody, who then signs in again.
    ///
    /// @return how many have ended
    @Transactional
    public int endAll(Actor actor, String username) {
        actor.require(Role.ADMINISTRATOR);
        var person = people.require(actor, username).id();
        audit.record(actor, AuditKind.SESSIONS_ENDED, Target.person(person));
        return end(person, null);
    }

    int end(UUID person, @Nullable String keep) {
        return table.endOthers(person, keep);
    }

    private static OpenSession open(Session session, @Nullable String here) {
        var known = session.<SessionStart>getAttribute(SessionStart.ATTRIBUTE);
        var start = known == null ? new SessionStart(session.getCreationTime(), "", "", "") : known;
        Instant used = session.getLastAccessedTime();
        return new OpenSession(
                Sha256.of(session.getId()).hex(),
                start.at(),
                used,
                start.browser(),
                start.system(),
                start.network(),
                session.getId().equals(here));
    }
}
