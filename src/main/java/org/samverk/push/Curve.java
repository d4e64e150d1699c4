package org.samverk.push;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;

/// Keys on P-256, as the 65 bytes that Web Push writes them in: 4, x, y (SEC 1, 2.3.3).
final class Curve {
    static final int LENGTH = 65;
    private static final ECParameterSpec P256 = parameters();

    private Curve() {}

    static KeyPair fresh() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(P256);
        return generator.generateKeyPair();
    }

    /// @throws GeneralSecurityException when the bytes are no point of the curve
    static ECPublicKey publicKey(byte[] bytes) throws GeneralSecurityException {
        if (bytes.length != LENGTH || bytes[0] != 4) {
            throw new GeneralSecurityException("no uncompressed point");
        }
        var x = new BigInteger(1, Arrays.copyOfRange(bytes, 1, 33));
        var y = new BigInteger(1, Arrays.copyOfRange(bytes, 33, LENGTH));
        requireOnCurve(x, y);
        return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(new ECPoint(x, y), P256));
    }

    static byte[] bytes(ECPublicKey key) {
        var bytes = new byte[LENGTH];
        bytes[0] = 4;
        write(key.getW().getAffineX(), bytes, 1);
        write(key.getW().getAffineY(), bytes, 33);
        return bytes;
    }

    static ECParameterSpec p256() {
        return P256;
    }

    /// A point beside the curve could make us reveal a key (RFC 8291, 4).
    private static void requireOnCurve(BigInteger x, BigInteger y) throws GeneralSecurityException {
        var p = ((ECFieldFp) P256.getCurve().getField()).getP();
        var right = x.pow(3)
                .add(P256.getCurve().getA().multiply(x))
                .add(P256.getCurve().getB())
                .mod(p);
        if (x.compareTo(p) >= 0 || y.compareTo(p) >= 0 || !y.pow(2).mod(p).equals(right)) {
            throw new GeneralSecurityException("not on the curve");
        }
    }

    private static void write(BigInteger number, byte[] target, int from) {
        var bytes = number.toByteArray();
        var length = Math.min(32, bytes.length);
        System.arraycopy(bytes, bytes.length - length, target, from + 32 - length, length);
    }

    private static ECParameterSpec parameters() {
        try {
            var parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec("secp256r1"));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
