package org.samverk.groups;

import java.time.Instant;
import org.samverk.access.MembershipRole;
import org.samverk.access.PersonRef;

/// Somebody in a group.
///
/// @param title what they work as, empty when that is not known
public record GroupMember(PersonRef person, String title, MembershipRole role, Instant since) {}
