package org.samverk.push;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// The addresses to which messages may go. A browser says where its push service is, and whoever subscribes says what
/// the browser said: without this list, anybody could have us send requests to any address, inside the house too.
@Component
class PushServices {
    /// Chrome, Edge and Samsung; Firefox; Safari; Windows.
    private static final List<String> HOSTS = List.of(
            "fcm.googleapis.com",
            "android.googleapis.com",
            "updates.push.services.mozilla.com",
            ".push.services.mozilla.com",
            "web.push.apple.com",
            ".push.apple.com",
            ".notify.windows.com");

    boolean allows(URI endpoint) {
        var host = endpoint.getHost() == null ? "" : endpoint.getHost().toLowerCase(Locale.ROOT);
        return "https".equals(endpoint.getScheme())
                && (endpoint.getPort() == -1 || endpoint.getPort() == 443)
                && endpoint.getRawUserInfo() == null
                && HOSTS.stream().anyMatch(known -> known.startsWith(".") ? host.endsWith(known) : host.equals(known));
    }
}
