package org.samverk.documents;

import java.util.UUID;
import org.samverk.richtext.RichText;

/// What drafts may begin with.
///
/// @param description when to choose it, in a sentence
/// @param edition     how often it has been changed
public record DraftTemplate(UUID id, String name, String description, RichText content, int edition) {}
