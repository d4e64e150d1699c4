package org.samverk.identity;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/// Argon2id as cheap as it gets, for tests that sign in by the way: what a real hash costs is in `PasswordsTests` and
/// `SignInWorkTests`.
@Primary
@TestComponent
public class QuickPasswords extends Passwords {
    QuickPasswords() {
        super(new Argon2PasswordEncoder(16, 32, 1, 64, 1));
    }
}
