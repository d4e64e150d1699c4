package org.samverk.identity;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Hashes passwords with Argon2id: 19 MiB, 2 passes, 1 lane (OWASP Password Storage Cheat Sheet). Few at a time, so
/// that a flood of guesses cannot take all memory.
@Component
class Passwords {
    /// A hash of the same cost that belongs to nobody; written out, because to compute it would delay every start.
    private static final String NOBODYS = "$argon2id$v=19$m=19456,t=2,p=1$" + "A".repeat(22) + "$" + "A".repeat(43);

    private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());

    private final PasswordEncoder encoder;
    private final Semaphore turns = new Semaphore(AT_ONCE);

    @Autowired
    Passwords() {
        this(new Argon2Hashing(19 * 1024, 2, AT_ONCE));
    }

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    String hash(String password) {
        turns.acquireUninterruptibly();
        try {
            return Objects.requireNonNull(encoder.encode(password));
        } finally {
            turns.release();
        }
    }

    /// Whether the password is right. Takes as long when there is no hash, so that time tells nothing. Half a character
    /// stands in nobody's password, and cannot be hashed.
    boolean matches(String password, @Nullable String hash) {
        var whole = StandardCharsets.UTF_8.newEncoder().canEncode(password);
        var known = hash != null && whole;
        turns.acquireUninterruptibly();
        try {
            return encoder.matches(whole ? password : "", known ? hash : NOBODYS) && known;
        } finally {
            turns.release();
        }
    }
}
