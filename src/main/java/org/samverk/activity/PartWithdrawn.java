package org.samverk.activity;

import java.util.UUID;

/// A part of a subject, a comment, was taken back or put back; published as an event in the transaction that does it.
///
/// @param withdrawn whether it was taken back
public record PartWithdrawn(UUID subjectId, UUID partId, boolean withdrawn) {}
