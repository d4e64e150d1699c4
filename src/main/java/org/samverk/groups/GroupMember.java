package org.samverk.groups;

import java.time.Instant;
import org.samverk.access.MembershipRole;
import org.samverk.access.PersonRef;

/// Somebody in a group.
public record GroupMember(PersonRef person, MembershipRole role, Instant since) {}
