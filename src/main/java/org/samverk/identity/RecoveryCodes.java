package org.samverk.identity;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bouncycastle.util.encoders.Base32;
import org.samverk.kernel.Sha256;

/// Ten codes for who has lost their device. Each has 120 random bits, so that a fast hash is enough (ASVS 5.0, 6.5.2).
final class RecoveryCodes {
    static final int COUNT = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCodes() {}

    static List<String> fresh() {
        return Stream.generate(RecoveryCodes::one).limit(COUNT).toList();
    }

    private static String one() {
        var bytes = new byte[15];
        RANDOM.nextBytes(bytes);
        return Base32.toBase32String(bytes).toLowerCase(Locale.ROOT).replaceAll("(....)(?=.)", "$1-");
    }

    /// However it is typed.
    static boolean isLike(String typed) {
        return typed.length() < 100 && plain(typed).matches("[a-z2-7]{24}");
    }

    static String hash(String typed) {
        return Sha256.of(plain(typed)).hex();
    }

    private static String plain(String typed) {
        return typed.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
    }
}
