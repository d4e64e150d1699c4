package org.samverk.people;

import java.util.UUID;

/// A person came or changed unit; published in the transaction of the change. Who leaves or comes back:
/// [PeopleMoved].
public record PersonMoved(UUID personId) {}
