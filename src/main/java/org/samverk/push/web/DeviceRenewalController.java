package org.samverk.push.web;

import org.jspecify.annotations.Nullable;
import org.samverk.push.Devices;
import org.samverk.push.NewDevice;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/// A push service has given a device another address. The browser's script says so while no page is open and perhaps
/// nobody is signed in; that it knows the old address is what allows it.
@Controller
class DeviceRenewalController {
    private final Devices devices;

    DeviceRenewalController(Devices devices) {
        this.devices = devices;
    }

    @PostMapping("/push-renewal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void renew(
            @RequestParam(defaultValue = "") String before,
            @RequestParam(required = false) @Nullable String endpoint,
            @RequestParam(required = false) @Nullable String publicKey,
            @RequestParam(required = false) @Nullable String secret) {
        devices.renew(before, new NewDevice(endpoint, publicKey, secret, null));
    }
}
