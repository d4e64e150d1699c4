package org.samverk.kernel.postgres;

import java.net.URI;

/// Where people ask: one node, or the balancer before several.
interface Entrance {
    URI address(String path);
}
