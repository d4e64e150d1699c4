package org.samverk.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class PasswordsTests {
    private final Passwords passwords = new Passwords();

    @Test
    void a_password_matches_its_own_hash_only() {
        String hash = passwords.hash("tretton bananer");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain("bananer");
        assertThat(passwords.matches("tretton bananer", hash)).isTrue();
        assertThat(passwords.matches("fjorton bananer", hash)).isFalse();
    }

    @Test
    void half_a_character_matches_nothing() {
        String hash = passwords.hash("tretton?bananer");
        assertThat(passwords.matches("tretton\ud800bananer", hash)).isFalse();
        assertThat(passwords.matches("\ud800", null)).isFalse();
    }

    @Test
    void nobody_gets_in_without_a_hash_and_it_takes_as_long_to_find_out() {
        String hash = passwords.hash("tretton bananer");
        long withHash =
                nanoseconds(() -> assertThat(passwords.matches("fel", hash)).isFalse());
        long without =
                nanoseconds(() -> assertThat(passwords.matches("fel", null)).isFalse());
        assertThat(without).isGreaterThan(withHash / 4);
    }

    /// Of this thread's own work: how busy the machine is does not count.
    private static long nanoseconds(Runnable act) {
        var threads = ManagementFactory.getThreadMXBean();
        act.run();
        long begun = threads.getCurrentThreadCpuTime();
        act.run();
        return threads.getCurrentThreadCpuTime() - begun;
    }
}
