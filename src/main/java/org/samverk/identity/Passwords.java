package org.samverk.identity;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Hashes passwords with Argon2id: 19 MiB, 2 passes, 1 lane (OWASP Password Storage Cheat Sheet). Few at a time, so
/// that
/// a flood of guesses cannot take all memory.
@Component
class Passwords {
    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Semaphore turns =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));
    private final String nobodys = encoder.encode("nobody has this password");

    String hash(String password) {
        turns.acquireUninterruptibly();
        try {
            return encoder.encode(password);
        } finally {
            turns.release();
        }
    }

    /// Whether the password is right. Takes as long when there is no hash, so that time tells nothing.
    boolean matches(String password, @Nullable String hash) {
        turns.acquireUninterruptibly();
        try {
            return encoder.matches(password, hash == null ? nobodys : hash) && hash != null;
        } finally {
            turns.release();
        }
    }
}
