package org.samverk.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

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

    @Test
    void hashes_are_written_and_read_as_spring_security_does() {
        var spring = new Argon2PasswordEncoder(16, 32, 1, 1024, 3);

        assertThat(spring.matches("tretton bananer", passwords.hash("tretton bananer")))
                .isTrue();
        assertThat(passwords.matches("tretton bananer", spring.encode("tretton bananer")))
                .isTrue();
        assertThat(passwords.matches("fjorton bananer", spring.encode("tretton bananer")))
                .isFalse();
    }

    @Test
    void what_is_no_hash_matches_nothing() {
        assertThat(passwords.matches("tretton bananer", "tretton bananer")).isFalse();
        assertThat(passwords.matches("tretton bananer", "$argon2i$v=19$m=64,t=1,p=1$c2FsdA$aGFzaA"))
                .isFalse();
    }

    @Test
    void the_memory_for_a_hash_is_taken_once_and_used_again() {
        String hash = passwords.hash("tretton bananer");
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();

        assertThat(passwords.matches("tretton bananer", hash)).isTrue();

        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(2_000_000);
    }

    @Test
    void many_at_once_each_get_the_right_answer() {
        String hash = passwords.hash("tretton bananer");
        var answers = Stream.of("tretton bananer", "fel", "tretton bananer", "fel", "tretton bananer", "fel")
                .parallel()
                .map(password -> passwords.matches(password, hash))
                .toList();

        assertThat(answers).containsExactly(true, false, true, false, true, false);
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
