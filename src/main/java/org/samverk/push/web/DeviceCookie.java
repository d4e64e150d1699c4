package org.samverk.push.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.samverk.push.Devices;
import org.samverk.web.Leaving;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// Lets a browser know which device it is, so that nobody is told anything at a shared computer once
/// somebody has signed out there: whoever used it before and only closed the page neither.
@Component
class DeviceCookie implements Leaving {
    static final String NAME = "samverk-device";
    private final Devices devices;

    DeviceCookie(Devices devices) {
        this.devices = devices;
    }

    void put(UUID device, HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(device.toString(), Duration.ofDays(400), request));
    }

    @Override
    public void leave(HttpServletRequest request, HttpServletResponse response) {
        device(request).ifPresent(device -> {
            devices.forget(device);
            response.addCookie(cookie("", Duration.ZERO, request));
        });
    }

    private static Optional<UUID> device(HttpServletRequest request) {
        return Stream.ofNullable(WebUtils.getCookie(request, NAME))
                .map(Cookie::getValue)
                .filter(value -> value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .findFirst();
    }

    private static Cookie cookie(String value, Duration age, HttpServletRequest request) {
        var cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) age.toSeconds());
        return cookie;
    }
}
