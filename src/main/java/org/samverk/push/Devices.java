package org.samverk.push;

import java.net.URI;
import java.net.URISyntaxException;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Problems;
import org.samverk.kernel.TimeSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The devices on which people want to be told.
@Service
public class Devices {
    private static final int MOST = 20;
    private final DeviceTable table;
    private final PushServices services;
    private final TimeSource time;

    @Autowired
    Devices(DeviceTable table, PushServices services, TimeSource time) {
        this.table = table;
        this.services = services;
        this.time = time;
    }

    /// The actor's own, in the order in which they were added.
    public List<Device> mine(Actor actor) {
        return table.list(actor.requirePerson());
    }

    /// Adds this browser to the actor's devices. One that was somebody else's before, on a shared computer, is no
    /// longer theirs.
    ///
    /// @return its key
    /// @throws InvalidInputException when it is no address of a known push service, or its keys are none
    @Transactional
    public UUID add(Actor actor, NewDevice device) {
        var address = address(device);
        var problems = new Problems();
        var name = problems.line("name", device.name(), 100);
        problems.throwIfAny();
        if (table.list(actor.requirePerson()).size() >= MOST) {
            throw new InvalidInputException("endpoint", "push.problem.many", MOST);
        }
        return table.put(actor.requirePerson(), address, name, time.instant());
    }

    /// Takes the new address of a device whose push service has moved it, for whoever knows the old one: only the
    /// device and its push service do.
    ///
    /// @throws NotFoundException     when there is no device with the old address
    /// @throws InvalidInputException when the new one is no address of a known push service, or its keys are none
    @Transactional
    public void renew(String before, NewDevice device) {
        if (!table.renew(before, address(device))) {
            throw new NotFoundException();
        }
    }

    /// Nobody is told anything there any longer; for the browser that it is.
    @Transactional
    public void forget(UUID id) {
        table.forget(id);
    }

    private Device.Address address(NewDevice device) {
        var endpoint = endpoint(device.endpoint());
        var publicKey = bytes(device.publicKey());
        var secret = bytes(device.secret());
        if (!isPoint(publicKey) || secret.length != 16) {
            throw new InvalidInputException("publicKey", "push.problem.keys");
        }
        return new Device.Address(UUID.randomUUID(), endpoint, publicKey, secret);
    }

    /// @throws NotFoundException when it is none of the actor's
    @Transactional
    public void remove(Actor actor, UUID id) {
        if (!table.remove(actor.requirePerson(), id)) {
            throw new NotFoundException();
        }
    }

    private URI endpoint(@Nullable String text) {
        try {
            var endpoint = new URI(text == null ? "" : text);
            if (endpoint.toString().length() <= 1000 && services.allows(endpoint)) {
                return endpoint;
            }
        } catch (URISyntaxException e) {
            // The same answer as for an address of elsewhere.
        }
        throw new InvalidInputException("endpoint", "push.problem.endpoint");
    }

    private static byte[] bytes(@Nullable String base64) {
        try {
            return base64 == null || base64.length() > 200
                    ? new byte[0]
                    : Base64.getUrlDecoder()
                            .decode(base64.replace('+', '-').replace('/', '_').replace("=", ""));
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static boolean isPoint(byte[] bytes) {
        try {
            Curve.publicKey(bytes);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
