package org.samverk.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;

/// How a session began; lies in the session itself. Of the address only what its owner needs to know it again.
public record SessionStart(Instant at, String browser, String system, String network) implements Serializable {
    public static final String ATTRIBUTE = "samverk.start";
    private static final long serialVersionUID = 1;

    public static SessionStart of(HttpServletRequest request, Instant at) {
        var device = Device.of(request.getHeader("User-Agent"));
        return new SessionStart(
                at,
                device.browser(),
                device.system(),
                Network.of(request.getRemoteAddr()).shortened());
    }
}
