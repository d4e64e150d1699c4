package org.samverk.access;

import java.util.UUID;

/// A person is no longer in a group, published in the transaction that ends it: whoever keeps watches, notifications or
/// open connections for them lets go of those that lead into the group.
public record MembershipEnded(UUID personId, UUID groupId) {}
