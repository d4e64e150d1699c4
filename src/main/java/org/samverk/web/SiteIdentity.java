package org.samverk.web;

import java.time.ZoneId;

/// What the shell says of the installation.
///
/// @param zone the zone of times before a script has made them the reader's own
record SiteIdentity(String organisation, boolean demo, ZoneId zone) {}
