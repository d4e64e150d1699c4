package org.samverk.push;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.UUID;
import org.samverk.kernel.Sha256;
import org.samverk.kernel.TimeSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/// Tells all devices of a person something. At most once: what a push service does not take is not tried again, since
/// it stands among the notifications anyway.
@Service
public class Pusher {
    private static final Logger LOG = LoggerFactory.getLogger(Pusher.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration WORTH = Duration.ofHours(12);
    private static final int SENTENCE = 600;
    private final DeviceTable table;
    private final PushServices services;
    private final PushIdentity identity;
    private final TimeSource time;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Pusher(DeviceTable table, PushServices services, PushIdentity identity, TimeSource time) {
        this.table = table;
        this.services = services;
        this.identity = identity;
        this.time = time;
    }

    public boolean hasDevices(UUID person) {
        return !table.list(person).isEmpty();
    }

    public void tell(UUID person, PushMessage message) {
        for (var device : table.addresses(person)) {
            if (services.allows(device.endpoint())) {
                tell(device, message);
            }
        }
    }

    private void tell(Device.Address device, PushMessage message) {
        try {
            settle(
                    device,
                    http.send(request(device, message), HttpResponse.BodyHandlers.discarding())
                            .statusCode());
        } catch (IOException | GeneralSecurityException e) {
            LOG.debug("A device was not told", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// RFC 8030, 7.3: what is gone is gone for good.
    private void settle(Device.Address device, int status) {
        if (status == 404 || status == 410) {
            table.forget(device.id());
        } else if (status < 300) {
            table.told(device.id(), time.instant());
        }
    }

    private HttpRequest request(Device.Address device, PushMessage message) throws GeneralSecurityException {
        var sealed = Sealing.seal(bytes(message), device.publicKey(), device.secret());
        return HttpRequest.newBuilder(device.endpoint())
                .timeout(PATIENCE)
                .header("TTL", String.valueOf(WORTH.toSeconds()))
                .header("Urgency", "normal")
                .header("Topic", Sha256.of(message.tag()).toString().substring(0, 32))
                .header("Content-Encoding", "aes128gcm")
                .header("Content-Type", "application/octet-stream")
                .header("Authorization", identity.authorization(device.endpoint()))
                .POST(HttpRequest.BodyPublishers.ofByteArray(sealed))
                .build();
    }

    private static byte[] bytes(PushMessage message) {
        var body = message.body();
        var shown = body.length() > SENTENCE
                ? new PushMessage(message.title(), body.substring(0, SENTENCE) + "…", message.path(), message.tag())
                : message;
        return JSON.writeValueAsString(shown).getBytes(StandardCharsets.UTF_8);
    }
}
