package org.samverk.push.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.push.Device;
import org.samverk.push.Devices;
import org.samverk.push.NewDevice;
import org.samverk.push.PushIdentity;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// One's own devices, for programs.
@RestController
@RequestMapping("/api/v1/devices")
@Tag(name = "devices")
class DevicesApi {
    private final Devices devices;
    private final PushIdentity identity;

    DevicesApi(Devices devices, PushIdentity identity) {
        this.devices = devices;
        this.identity = identity;
    }

    /// @param applicationServerKey what a browser needs to be set up (Push API)
    record DevicesJson(String applicationServerKey, List<Device> items) {}

    @GetMapping
    @Operation(summary = "One's own devices, and the key to set up another one")
    DevicesJson list(Actor actor) {
        return new DevicesJson(identity.publicKey(), devices.mine(actor));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Add a browser to one's devices")
    void add(Actor actor, @RequestBody NewDevice body) {
        devices.add(actor, body);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove one of one's devices")
    void remove(Actor actor, @PathVariable UUID id) {
        devices.remove(actor, id);
    }
}
