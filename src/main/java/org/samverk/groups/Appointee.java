package org.samverk.groups;

import org.samverk.access.PersonRef;

/// Somebody who can become a group's administrator.
///
/// @param inside whether they take part in it already
public record Appointee(PersonRef person, boolean inside) {}
