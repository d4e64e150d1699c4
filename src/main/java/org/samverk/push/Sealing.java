package org.samverk.push;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Seals a message so that only the device can read it, not the push service on the way (RFC 8291, RFC 8188).
final class Sealing {
    /// One record of 4096 bytes: header, padding mark and tag leave this much for the message.
    static final int LONGEST = 3_900;

    private static final int RECORD = 4096;

    private Sealing() {}

    static byte[] seal(byte[] message, byte[] devicePublic, byte[] deviceSecret) throws GeneralSecurityException {
        var salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        return seal(message, devicePublic, deviceSecret, Curve.fresh(), salt);
    }

    static byte[] seal(byte[] message, byte[] devicePublic, byte[] deviceSecret, KeyPair ours, byte[] salt)
            throws GeneralSecurityException {
        var ourPublic = Curve.bytes((ECPublicKey) ours.getPublic());
        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(ours.getPrivate());
        agreement.doPhase(Curve.publicKey(devicePublic), true);
        var mixed = hmac(deviceSecret, agreement.generateSecret());
        var material = hmac(mixed, join(text("WebPush: info\0"), devicePublic, ourPublic, new byte[] {1}));
        var base = hmac(salt, material);
        var key = Arrays.copyOf(hmac(base, text("Content-Encoding: aes128gcm\0\1")), 16);
        var nonce = Arrays.copyOf(hmac(base, text("Content-Encoding: nonce\0\1")), 12);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        var sealed = cipher.doFinal(join(message, new byte[] {2}));
        return ByteBuffer.allocate(16 + 4 + 1 + ourPublic.length + sealed.length)
                .put(salt)
                .putInt(RECORD)
                .put((byte) ourPublic.length)
                .put(ourPublic)
                .put(sealed)
                .array();
    }

    private static byte[] hmac(byte[] key, byte[] content) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(content);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] join(byte[]... parts) {
        var all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        for (var part : parts) {
            all.put(part);
        }
        return all.array();
    }
}
