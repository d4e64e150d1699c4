package org.samverk.web;

import java.net.URI;
import java.time.ZoneId;

/// What the shell says of the installation.
///
/// @param address where people reach it, without a slash at its end
/// @param zone the zone of times before a script has made them the reader's own
record SiteIdentity(String organisation, boolean demo, URI address, ZoneId zone) {}
