package org.samverk.sites;

import java.util.UUID;

/// A draft was begun or saved; published in the transaction that does it.
public record DraftSaved(UUID id) {}
