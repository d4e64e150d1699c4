package org.samverk.blocks;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/// The sites that films may be linked on.
final class Videos {
    private static final Set<String> HOSTS = Set.of(
            "youtube.com",
            "youtu.be",
            "vimeo.com",
            "svtplay.se",
            "urplay.se",
            "play.sverigesradio.se",
            "play.mediaflow.com");

    private Videos() {}

    static boolean isAllowed(String href) {
        var host = host(href);
        return href.startsWith("https://")
                && HOSTS.stream().anyMatch(known -> host.equals(known) || host.endsWith("." + known));
    }

    /// The name of the site without `www.`, empty when the address has none.
    static String host(String href) {
        try {
            var host = new URI(href).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        } catch (URISyntaxException e) {
            return "";
        }
    }

    static String known() {
        return HOSTS.stream()
                .sorted()
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }
}
