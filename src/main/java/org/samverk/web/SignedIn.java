package org.samverk.web;

import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/// The proof of a sign-in that a session keeps: the person's key and nothing that could grow old. Roles are read anew
/// with every request.
public final class SignedIn extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1;
    private final UUID personId;

    public SignedIn(UUID personId) {
        super(List.of());
        this.personId = personId;
        setAuthenticated(true);
    }

    public UUID personId() {
        return personId;
    }

    @Override
    public Object getPrincipal() {
        return personId.toString();
    }

    @Override
    public Object getCredentials() {
        return "";
    }
}
