package org.samverk.push;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.samverk.kernel.Settings;
import org.samverk.kernel.TimeSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells push services that it is us (VAPID, RFC 8292). The key is made when first needed and stays in the database:
/// devices only take messages from whom they were set up with.
@Component
public class PushIdentity {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final Duration VALID = Duration.ofHours(12);
    private final JdbcClient jdbc;
    private final Settings settings;
    private final TimeSource time;

    PushIdentity(JdbcClient jdbc, Settings settings, TimeSource time) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.time = time;
    }

    private record Keys(byte[] privateKey, byte[] publicKey) {}

    /// What a browser needs to set a device up: base64url of the public key.
    public String publicKey() {
        return BASE64.encodeToString(keys().publicKey());
    }

    /// The header `Authorization` for one push service.
    String authorization(URI endpoint) throws GeneralSecurityException {
        var keys = keys();
        var audience = endpoint.getScheme() + "://" + endpoint.getRawAuthority();
        var claims = "{\"aud\":\"%s\",\"exp\":%d,\"sub\":\"%s\"}"
                .formatted(audience, time.instant().plus(VALID).getEpochSecond(), settings.baseUrl());
        var content = encoded("{\"typ\":\"JWT\",\"alg\":\"ES256\"}") + "." + encoded(claims);
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(privateKey(keys));
        signature.update(content.getBytes(StandardCharsets.US_ASCII));
        return "vapid t=" + content + "." + BASE64.encodeToString(signature.sign()) + ", k="
                + BASE64.encodeToString(keys.publicKey());
    }

    private static PrivateKey privateKey(Keys keys) throws GeneralSecurityException {
        return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(keys.privateKey()));
    }

    private static String encoded(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private Keys keys() {
        return find().orElseGet(() -> {
            make();
            return find().orElseThrow();
        });
    }

    private void make() {
        try {
            var fresh = Curve.fresh();
            jdbc.sql(
                            "insert into push.identity (private_key, public_key) values (:private, :public) on conflict do nothing")
                    .param("private", fresh.getPrivate().getEncoded())
                    .param("public", Curve.bytes((ECPublicKey) fresh.getPublic()))
                    .update();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<Keys> find() {
        return jdbc.sql("select private_key, public_key from push.identity")
                .query((row, number) -> new Keys(row.getBytes("private_key"), row.getBytes("public_key")))
                .optional();
    }
}
