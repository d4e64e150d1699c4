package org.samverk.mail;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Signs what stands in addresses of letters, so that nobody can make such an address for somebody else: HMAC-SHA256,
/// 128 bits of it, under a key that never leaves the database.
@Component
public class Signatures {
    static final int LENGTH = 16;
    private final JdbcClient jdbc;

    Signatures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param purpose what it may be used for: what was signed for one thing is worth nothing for another
    /// @return the content and its signature
    public byte[] sign(String purpose, byte[] content) {
        var signed = Arrays.copyOf(content, content.length + LENGTH);
        System.arraycopy(mac(purpose, content), 0, signed, content.length, LENGTH);
        return signed;
    }

    /// The same as text for an address of the web.
    public String token(String purpose, byte[] content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sign(purpose, content));
    }

    /// @return the content, empty when it was not signed here for this purpose
    public Optional<byte[]> verify(String purpose, byte[] signed) {
        if (signed.length < LENGTH) {
            return Optional.empty();
        }
        var content = Arrays.copyOf(signed, signed.length - LENGTH);
        var signature = Arrays.copyOfRange(signed, signed.length - LENGTH, signed.length);
        var expected = Arrays.copyOf(mac(purpose, content), LENGTH);
        return MessageDigest.isEqual(expected, signature) ? Optional.of(content) : Optional.empty();
    }

    /// @return the content of a token, empty when it was not signed here for this purpose
    public Optional<byte[]> verify(String purpose, String token) {
        try {
            return token.length() > 200
                    ? Optional.empty()
                    : verify(purpose, Base64.getUrlDecoder().decode(token));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private byte[] mac(String purpose, byte[] content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), "HmacSHA256"));
            mac.update((purpose + "\0").getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Whoever comes first makes the key; all nodes use that one.
    private byte[] key() {
        return find().orElseGet(() -> {
            var fresh = new byte[32];
            new SecureRandom().nextBytes(fresh);
            jdbc.sql("insert into mail.secret (key) values (:key) on conflict do nothing")
                    .param("key", fresh)
                    .update();
            return find().orElseThrow();
        });
    }

    private Optional<byte[]> find() {
        return jdbc.sql("select key from mail.secret")
                .query((row, number) -> row.getBytes("key"))
                .optional();
    }
}
