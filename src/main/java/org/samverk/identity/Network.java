package org.samverk.identity;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/// Where a sign-in comes from, as far as one guesser can choose: an IPv4 address, or the first 64 bits of an IPv6
/// address, since one connection commonly has all of those that follow (RFC 6177).
record Network(String text) {
    static Network of(String address) {
        if (!address.matches("[0-9A-Fa-f:.]+")) {
            return new Network("unknown");
        }
        var parsed = InetAddress.ofLiteral(address);
        return parsed instanceof Inet6Address
                ? new Network(HexFormat.of().formatHex(parsed.getAddress(), 0, 8))
                : new Network(parsed.getHostAddress());
    }

    /// The first three parts, enough to tell home from work: `198.51.100…`, `2001:db8:1…`; empty when it is unknown, or
    /// the machine itself.
    String shortened() {
        if (text.startsWith("127.") || text.matches("0+")) {
            return "";
        }
        if (text.contains(".")) {
            return text.substring(0, text.lastIndexOf('.')) + "…";
        }
        return text.length() == 16
                ? text.substring(0, 12).replaceAll("(....)(?=.)", "$1:").replaceAll("\\b0{1,3}", "") + "…"
                : "";
    }
}
