package org.samverk.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.security.GeneralSecurityException;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Lisa turns notifications on at a computer that others use too.
@SamverkTest
class DevicesTests {
    private static final String SECRET = "AAAAAAAAAAAAAAAAAAAAAA";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Devices devices;

    @Autowired
    DeviceTable table;

    @Autowired
    CastSetup cast;

    Actor lisa;
    String address;
    String key;

    @BeforeEach
    void somebody_with_a_browser() throws GeneralSecurityException {
        lisa = cast.newcomer("Lisa Läser");
        address = "https://fcm.googleapis.com/fcm/send/" + UUID.randomUUID();
        key = Base64.getUrlEncoder().withoutPadding().encodeToString(Curve.bytes((ECPublicKey)
                Curve.fresh().getPublic()));
    }

    @Test
    void once_somebody_has_signed_out_nobody_is_told_anything_in_that_browser_but_on_other_devices() {
        devices.add(lisa, new NewDevice(address + "-phone", key, SECRET, "Telefon"));
        var cookie = turnOn();

        assertThat(devices.mine(lisa)).hasSize(2);

        assertThat(signOut(lisa, cookie).getMaxAge()).isZero();
        assertThat(devices.mine(lisa)).extracting(Device::name).containsExactly("Telefon");

        signOut(cast.newcomer("Nästa Test"), turnOn());
        assertThat(devices.mine(lisa)).extracting(Device::name).containsExactly("Telefon");
    }

    @Test
    void a_device_whose_push_service_gives_it_another_address_is_still_told() {
        turnOn();
        var fresh = "https://updates.push.services.mozilla.com/" + UUID.randomUUID();

        assertThat(mvc.post()
                        .uri("/push-renewal")
                        .param("before", address)
                        .param("endpoint", fresh)
                        .param("publicKey", key)
                        .param("secret", SECRET))
                .hasStatus(204);

        assertThat(table.addresses(lisa.requirePerson()))
                .extracting(each -> each.endpoint().toString())
                .containsExactly(fresh);
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> devices.renew(address, new NewDevice(fresh, key, SECRET, null)));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> devices.renew(fresh, new NewDevice("https://127.0.0.1/x", key, SECRET, null)));
    }

    @Test
    void a_telephone_finds_what_it_needs_for_its_home_screen() {
        var manifest = mvc.get().uri("/manifest.webmanifest");
        assertThat(manifest).hasStatusOk().hasContentTypeCompatibleWith("application/manifest+json");
        assertThat(manifest)
                .bodyJson()
                .extractingPath("$.icons[0].src")
                .asString()
                .satisfies(icon ->
                        assertThat(mvc.get().uri(icon)).hasStatusOk().hasContentTypeCompatibleWith("image/png"));
        assertThat(mvc.get().uri("/sign-in"))
                .bodyText()
                .contains("<link rel=\"manifest\" href=\"/manifest.webmanifest\">", "apple-touch-icon");
        assertThat(mvc.get().uri("/public")).bodyText().doesNotContain("manifest.webmanifest");
    }

    private Cookie turnOn() {
        var answer = mvc.post()
                .uri("/settings/devices")
                .with(cast.as(lisa.requirePerson()))
                .with(csrf())
                .param("endpoint", address)
                .param("publicKey", key)
                .param("secret", SECRET)
                .param("name", "Firefox, Linux")
                .exchange();
        assertThat(answer).hasStatus(204);
        return java.util.Objects.requireNonNull(answer.getResponse().getCookie("samverk-device"));
    }

    private Cookie signOut(Actor person, Cookie cookie) {
        return java.util.Objects.requireNonNull(mvc.post()
                .uri("/sign-out")
                .with(cast.as(person.requirePerson()))
                .with(csrf())
                .cookie(cookie)
                .exchange()
                .getResponse()
                .getCookie("samverk-device"));
    }
}
