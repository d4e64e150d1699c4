package org.samverk.identity;

import java.security.SecureRandom;
import java.util.Base64;
import org.samverk.kernel.Sha256;

/// 256 random bits that nobody can guess. The program keeps only their hash; a fast one is enough for so much chance.
record Secret(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static Secret random(String prefix) {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Secret(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        return Sha256.of(text).hex();
    }

    @Override
    public String toString() {
        return "Secret[…]";
    }
}
