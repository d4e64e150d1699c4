package org.samverk.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/// Ends the sessions of people.
@Component
class Sessions {
    private final FindByIndexNameSessionRepository<? extends Session> repository;

    Sessions(FindByIndexNameSessionRepository<? extends Session> repository) {
        this.repository = repository;
    }

    /// @param keep the key of a session that goes on, null when all end
    void end(UUID person, @Nullable String keep) {
        repository.findByPrincipalName(person.toString()).keySet().stream()
                .filter(session -> !session.equals(keep))
                .forEach(repository::deleteById);
    }
}
