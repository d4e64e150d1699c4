package org.samverk.conversations.web;

import org.jspecify.annotations.Nullable;
import org.samverk.access.Subject;
import org.samverk.conversations.Reactor;
import org.samverk.kernel.Slice;

/// Who reacted to a subject or a comment.
///
/// @param path where this is
/// @param back where what they reacted to is
public record ReactorsPage(Subject subject, Slice<Reactor> people, String path, String back) {
    public @Nullable String next() {
        return people.next() == null ? null : path + "?after=" + people.next();
    }
}
