package org.samverk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.kernel.TimeSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.stereotype.Service;

/// Tells by what a request is signed in, and later, of many at once, whether that still holds. Asking does not keep a
/// session alive.
@Service
public class Proofs {
    private final JdbcClient jdbc;
    private final CookieSerializer cookies;
    private final Optional<BearerTokens> tokens;
    private final Viewers viewers;
    private final TimeSource time;

    Proofs(JdbcClient jdbc, CookieSerializer cookies, Optional<BearerTokens> tokens, Viewers viewers, TimeSource time) {
        this.jdbc = jdbc;
        this.cookies = cookies;
        this.tokens = tokens;
        this.viewers = viewers;
        this.time = time;
    }

    /// @throws org.samverk.kernel.RefusedException when nobody is signed in
    public Proof of(HttpServletRequest request) {
        Actor actor = viewers.current(request).actor();
        var person = actor.requirePerson();
        return BearerFilter.token(request)
                .flatMap(token -> tokens.map(known -> known.sha256(token)))
                .<Proof>map(hash -> new Proof.OfToken(person, hash))
                .orElseGet(() -> new Proof.OfSession(person, session(request)));
    }

    /// Those that hold now: at most two queries for any number.
    public Set<Proof> holding(Collection<Proof> proofs) {
        var holding = new HashSet<Proof>(sessions(all(proofs, Proof.OfSession.class)));
        var withTokens = all(proofs, Proof.OfToken.class);
        if (!withTokens.isEmpty() && tokens.isPresent()) {
            var valid = tokens.get()
                    .holding(withTokens.stream().map(Proof.OfToken::sha256).toList());
            withTokens.stream().filter(proof -> valid.contains(proof.sha256())).forEach(holding::add);
        }
        return holding;
    }

    private List<Proof.OfSession> sessions(List<Proof.OfSession> asked) {
        return asked.isEmpty()
                ? List.of()
                : jdbc.sql("""
                select s.session_id, p.id
                from web.spring_session s join access.principal p on p.id::text = s.principal_name and p.active
                where s.session_id = any(cast(:ids as char(36)[])) and s.expiry_time > :now
                """)
                        .param("ids", asked.stream().map(Proof.OfSession::id).toArray(String[]::new))
                        .param("now", time.instant().toEpochMilli())
                        .query((row, number) ->
                                new Proof.OfSession(row.getObject("id", UUID.class), row.getString("session_id")))
                        .list();
    }

    private String session(HttpServletRequest request) {
        return cookies.readCookieValues(request).stream().findFirst().orElse("");
    }

    private static <T extends Proof> List<T> all(Collection<Proof> proofs, Class<T> kind) {
        return proofs.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
