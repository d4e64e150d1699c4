package org.samverk.web;

import org.jspecify.annotations.Nullable;

/// One of several things to choose from in a form.
///
/// @param label the words beside it, already in the reader's language
/// @param text  a sentence that explains it, null when the label is enough
public record Choice(String value, String label, @Nullable String text) {
    public Choice(String value, String label) {
        this(value, label, null);
    }
}
