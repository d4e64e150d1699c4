package org.samverk.chain;

import java.util.UUID;

/// A subject stands otherwise in the chain now, as more than something that is talked about: published in
/// the transaction of the act.
public record StationMoved(UUID subjectId) {}
