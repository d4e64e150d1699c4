package org.samverk.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The words of a letter.
///
/// @param title       its subject line
/// @param words       the whole as plain text
/// @param html        the whole as HTML
/// @param thread      the subject that all letters about it are gathered under, null for a letter by itself
/// @param answerable  whether an answer to it becomes a comment on that subject
/// @param part        the comment that an answer to it answers, null for the subject itself
/// @param unsubscribe the path that ends letters of this kind (RFC 8058), null where there is nothing to end
/// @param inAnswerTo  the Message-ID of the letter that this one answers by itself (RFC 3834), else null
public record Letter(
        String title,
        String words,
        String html,
        @Nullable UUID thread,
        boolean answerable,
        @Nullable UUID part,
        @Nullable String unsubscribe,
        @Nullable String inAnswerTo) {}
