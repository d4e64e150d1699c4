package org.samverk.push;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.samverk.access.Actor;
import org.samverk.kernel.TimeSource;
import org.springframework.beans.factory.BeanFactory;

/// A push service with one browser behind it, which opens what it gets.
public final class FakePushService extends PushServices implements AutoCloseable {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private final KeyPair keys = Curve.fresh();
    private final byte[] secret = new byte[16];
    private final HttpServer server;
    private final List<String> opened = new CopyOnWriteArrayList<>();
    private volatile int status = 201;

    public FakePushService() throws IOException, GeneralSecurityException {
        new SecureRandom().nextBytes(secret);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.start();
    }

    /// The browser becomes one of the person's devices.
    public void subscribe(BeanFactory program, Actor person) {
        new Devices(program.getBean(DeviceTable.class), this, program.getBean(TimeSource.class))
                .add(
                        person,
                        new NewDevice(
                                "http://127.0.0.1:" + server.getAddress().getPort() + "/push/" + person.requirePerson(),
                                BASE64.encodeToString(Curve.bytes((ECPublicKey) keys.getPublic())),
                                BASE64.encodeToString(secret),
                                "Firefox, Linux"));
    }

    public Pusher pusher(BeanFactory program) {
        return new Pusher(
                program.getBean(DeviceTable.class),
                this,
                program.getBean(PushIdentity.class),
                program.getBean(TimeSource.class));
    }

    /// What the browser would show, as JSON.
    public List<String> opened() {
        return opened;
    }

    public void answer(int newStatus) {
        status = newStatus;
    }

    @Override
    boolean allows(URI endpoint) {
        return endpoint.getHost().equals("127.0.0.1");
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            requireSigned(exchange.getRequestHeaders().getFirst("Authorization"));
            opened.add(open(exchange.getRequestBody().readAllBytes()));
            exchange.sendResponseHeaders(status, -1);
        } catch (GeneralSecurityException e) {
            exchange.sendResponseHeaders(403, -1);
        }
    }

    private void requireSigned(String authorization) throws GeneralSecurityException {
        var token = authorization.replaceAll("^vapid t=|, k=.*$", "");
        var key = Base64.getUrlDecoder().decode(authorization.replaceAll("^.*, k=", ""));
        var dot = token.lastIndexOf('.');
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(Curve.publicKey(key));
        signature.update(token.substring(0, dot).getBytes(StandardCharsets.US_ASCII));
        var claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
        if (!signature.verify(Base64.getUrlDecoder().decode(token.substring(dot + 1)))
                || !claims.contains("\"aud\":\"http://127.0.0.1:")) {
            throw new GeneralSecurityException("not signed");
        }
    }

    private String open(byte[] body) throws GeneralSecurityException {
        var in = ByteBuffer.wrap(body);
        var salt = new byte[16];
        in.get(salt).getInt();
        var theirs = new byte[in.get()];
        in.get(theirs);
        var sealed = new byte[in.remaining()];
        in.get(sealed);
        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(keys.getPrivate());
        agreement.doPhase(Curve.publicKey(theirs), true);
        var info = ByteBuffer.allocate(14 + 65 + 65 + 1)
                .put("WebPush: info\0".getBytes(StandardCharsets.US_ASCII))
                .put(Curve.bytes((ECPublicKey) keys.getPublic()))
                .put(theirs)
                .put((byte) 1)
                .array();
        var base = hmac(salt, hmac(hmac(secret, agreement.generateSecret()), info));
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(Arrays.copyOf(hmac(base, ascii("Content-Encoding: aes128gcm\0\1")), 16), "AES"),
                new GCMParameterSpec(128, Arrays.copyOf(hmac(base, ascii("Content-Encoding: nonce\0\1")), 12)));
        var plain = cipher.doFinal(sealed);
        return new String(plain, 0, plain.length - 1, StandardCharsets.UTF_8);
    }

    private static byte[] hmac(byte[] key, byte[] content) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(content);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
