package org.samverk.identity;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;
import org.springframework.web.util.UriComponentsBuilder;

/// Codes by time (RFC 6238) as all programs for them make them: SHA-1, six digits, thirty seconds, a secret of 160
/// bits.
final class Totp {
    static final long NONE = -1;
    private static final int SECONDS = 30;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();

    private Totp() {}

    static byte[] secret() {
        var secret = new byte[20];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /// The time step that a code belongs to: this one, the one before or the one after, for clocks that differ
    /// (RFC 6238, 5.2).
    ///
    /// @return [#NONE] when it belongs to none of them
    static long step(byte[] secret, String typed, Instant now) {
        var code = typed.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        var found = NONE;
        var current = Math.floorDiv(now.getEpochSecond(), SECONDS);
        for (var step = current - 1; step <= current + 1; step++) {
            if (MessageDigest.isEqual(code(secret, step).getBytes(StandardCharsets.UTF_8), code)) {
                found = step;
            }
        }
        return found;
    }

    static String code(byte[] secret, Instant at) {
        return code(secret, Math.floorDiv(at.getEpochSecond(), SECONDS));
    }

    private static String code(byte[] secret, long step) {
        try {
            var key = new SecretKeySpec(secret, CODES.getAlgorithm());
            return CODES.generateOneTimePasswordString(key, Instant.ofEpochSecond(step * SECONDS), Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The secret as people type it, in groups of four.
    static String words(byte[] secret) {
        return Base32.toBase32String(secret).replaceAll("(....)(?=.)", "$1 ");
    }

    /// What a picture says to a program for codes.
    static String address(byte[] secret, String organisation, String username) {
        return UriComponentsBuilder.newInstance()
                .scheme("otpauth")
                .host("totp")
                .pathSegment("{label}")
                .queryParam("secret", Base32.toBase32String(secret))
                .queryParam("issuer", "{issuer}")
                .encode()
                .buildAndExpand(organisation + ":" + username, organisation)
                .toUriString();
    }
}
