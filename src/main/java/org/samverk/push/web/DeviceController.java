package org.samverk.push.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.push.Devices;
import org.samverk.push.NewDevice;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/// One's own devices, from the settings.
@Controller
class DeviceController {
    private static final String SETTINGS = "/settings/notifications#devices";
    private final Devices devices;
    private final DeviceCookie cookie;
    private final Feedback feedback;

    DeviceController(Devices devices, DeviceCookie cookie, Feedback feedback) {
        this.cookie = cookie;
        this.devices = devices;
        this.feedback = feedback;
    }

    /// Only a script can know what the browser says of itself.
    @PostMapping("/settings/devices")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void add(
            Actor actor,
            @RequestParam(required = false) @Nullable String endpoint,
            @RequestParam(required = false) @Nullable String publicKey,
            @RequestParam(required = false) @Nullable String secret,
            @RequestParam(required = false) @Nullable String name,
            HttpServletRequest request,
            HttpServletResponse response) {
        cookie.put(devices.add(actor, new NewDevice(endpoint, publicKey, secret, name)), request, response);
        feedback.success(request, "push.done.added");
    }

    @PostMapping("/settings/devices/{id}/end")
    View remove(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        devices.remove(actor, id);
        feedback.success(request, "push.done.removed");
        return View.redirect(SETTINGS);
    }
}
