package org.samverk.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A SHA-256 digest (FIPS 180-4) as 64 lower-case hexadecimal digits.
public record Sha256(String hex) {
    public Sha256 {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256 digest: " + hex);
        }
    }

    public static Sha256 of(byte[] content) {
        try {
            return new Sha256(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// @param text hashed as UTF-8
    public static Sha256 of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The first eight digits, enough for people to compare.
    public String brief() {
        return hex.substring(0, 8);
    }

    @Override
    public String toString() {
        return hex;
    }
}
