package org.samverk.people;

import java.util.UUID;

/// A person came, changed unit, left or came back; published in the transaction of the change.
public record PersonMoved(UUID personId) {}
