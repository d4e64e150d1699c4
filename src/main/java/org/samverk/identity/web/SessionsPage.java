package org.samverk.identity.web;

import java.util.List;
import org.samverk.identity.OpenSession;

/// Where somebody is signed in.
public record SessionsPage(List<OpenSession> sessions) {
    public boolean hasOthers() {
        return sessions.stream().anyMatch(session -> !session.here());
    }
}
