package org.samverk.identity;

import java.time.Instant;
import org.bouncycastle.util.encoders.Base32;

/// The app in somebody's phone.
public final class SecondFactorCodes {
    private SecondFactorCodes() {}

    /// @param secret as the page shows it
    public static String code(String secret, Instant at) {
        return Totp.code(Base32.decode(secret.replace(" ", "")), at);
    }
}
