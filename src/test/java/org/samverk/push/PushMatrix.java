package org.samverk.push;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.samverk.cast.Cast;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Scene;
import org.springframework.http.MediaType;

/// Farid has a device.
class PushMatrix implements MatrixContribution {
    private static final Set<Cast> FARID = Set.of(Cast.FARID);
    private static final String KEY = key();
    private final DeviceTable table;

    PushMatrix(DeviceTable table) {
        this.table = table;
    }

    @Override
    public List<MatrixRow> rows(Scene scene) {
        var farid = scene.id(Cast.FARID);
        return List.of(
                MatrixRow.of("GET /push-worker.js", "the script", () -> get("/push-worker.js"))
                        .forEverybody(),
                MatrixRow.of("POST /push-renewal", "whoever knows the old address", () -> {
                            device(farid);
                            return post("/push-renewal")
                                    .param("before", "https://fcm.googleapis.com/fcm/send/farid")
                                    .param("endpoint", "https://fcm.googleapis.com/fcm/send/" + UUID.randomUUID())
                                    .param("publicKey", KEY)
                                    .param("secret", "AAAAAAAAAAAAAAAAAAAAAA");
                        })
                        .forEverybody(),
                MatrixRow.of(
                        "POST /settings/devices",
                        "one's own",
                        () -> post("/settings/devices")
                                .param("endpoint", "https://fcm.googleapis.com/fcm/send/" + UUID.randomUUID())
                                .param("publicKey", KEY)
                                .param("secret", "AAAAAAAAAAAAAAAAAAAAAA")
                                .param("name", "Firefox")),
                MatrixRow.of(
                                "POST /settings/devices/{id}/end",
                                "farid's",
                                () -> post("/settings/devices/" + device(farid) + "/end"))
                        .onlyFor(FARID),
                MatrixRow.of("GET /api/v1/devices", "one's own", () -> get("/api/v1/devices")),
                MatrixRow.of(
                        "POST /api/v1/devices",
                        "one's own",
                        () -> post("/api/v1/devices")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("""
                                {"endpoint":"https://fcm.googleapis.com/fcm/send/%s","publicKey":"%s",
                                 "secret":"AAAAAAAAAAAAAAAAAAAAAA","name":"Firefox"}
                                """.formatted(UUID.randomUUID(), KEY))),
                MatrixRow.of("DELETE /api/v1/devices/{id}", "farid's", () -> delete("/api/v1/devices/" + device(farid)))
                        .onlyFor(FARID));
    }

    private UUID device(UUID person) {
        var address = URI.create("https://fcm.googleapis.com/fcm/send/farid");
        table.put(person, new Device.Address(person, address, new byte[65], new byte[16]), "Firefox", Instant.now());
        return table.addresses(person).stream()
                .filter(each -> each.endpoint().getPath().endsWith("/farid"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static String key() {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Curve.bytes((ECPublicKey)
                    Curve.fresh().getPublic()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
