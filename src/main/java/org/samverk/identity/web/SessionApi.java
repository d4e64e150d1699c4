package org.samverk.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.samverk.access.Actor;
import org.samverk.identity.OpenSession;
import org.samverk.identity.Sessions;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Where one is signed in, for programs.
@RestController
@RequestMapping("/api/v1/me/sessions")
@Tag(name = "identity")
class SessionApi {
    private final Sessions sessions;

    SessionApi(Sessions sessions) {
        this.sessions = sessions;
    }

    record SessionJson(String key, Instant begunAt, Instant lastUsedAt, String browser, String system, String network) {
        static SessionJson of(OpenSession session) {
            return new SessionJson(
                    session.key(),
                    session.begunAt(),
                    session.lastUsedAt(),
                    session.browser(),
                    session.system(),
                    session.network());
        }
    }

    @GetMapping
    @Operation(summary = "Where you are signed in, the last used first, a hundred at most")
    List<SessionJson> list(Actor actor) {
        return sessions.mine(actor, null).stream().map(SessionJson::of).toList();
    }

    @DeleteMapping("/{key}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Sign out in one place")
    void end(Actor actor, @PathVariable String key) {
        sessions.end(actor, key);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Sign out everywhere; tokens go on working")
    void endAll(Actor actor) {
        sessions.endOthers(actor, null);
    }
}
