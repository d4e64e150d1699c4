package org.samverk.live;

import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.web.SignedIn;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/// Opens streams for people, each with a session of its own, and closes them afterwards.
final class Readers implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<EventReader> open = new ArrayList<>();
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final int port;

    Readers(FindByIndexNameSessionRepository<? extends Session> sessions, int port) {
        this.sessions = sessions;
        this.port = port;
    }

    EventReader open(Actor person) {
        return open(session(person), null).begun();
    }

    EventReader open(String session, @Nullable String lastEventId) {
        return open(port, session, lastEventId);
    }

    EventReader open(int port, String session, @Nullable String lastEventId) {
        var cookie = Base64.getEncoder().encodeToString(session.getBytes(StandardCharsets.US_ASCII));
        return keep(new EventReader(client, port, "/live", lastEventId, "Cookie", "SESSION=" + cookie));
    }

    EventReader openApi(String token) {
        return keep(new EventReader(client, port, "/api/v1/live", null, "Authorization", "Bearer " + token));
    }

    EventReader keep(EventReader reader) {
        open.add(reader);
        return reader;
    }

    /// @return the key of a new session in which this person is signed in
    String session(Actor person) {
        return save(sessions, person);
    }

    void end(String session) {
        sessions.deleteById(session);
    }

    private static <S extends Session> String save(FindByIndexNameSessionRepository<S> sessions, Actor person) {
        var session = sessions.createSession();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(new SignedIn(person.requirePerson())));
        sessions.save(session);
        return session.getId();
    }

    @Override
    public void close() {
        open.forEach(EventReader::close);
        client.shutdownNow();
    }
}
