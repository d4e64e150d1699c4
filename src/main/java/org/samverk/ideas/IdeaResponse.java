package org.samverk.ideas;

import java.time.Instant;
import java.util.UUID;
import org.samverk.access.PersonRef;
import org.samverk.richtext.RichText;

/// An official answer, and the state that the idea came into by it.
public record IdeaResponse(UUID id, PersonRef author, IdeaStatus status, RichText content, Instant createdAt) {}
