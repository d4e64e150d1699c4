package org.samverk.documents;

/// What somebody may do with a draft.
public record DraftAbilities(boolean write, boolean finalise, boolean putForward) {}
