package org.samverk.decisions.web;

import org.jspecify.annotations.Nullable;

/// What was typed to correct or to reconsider a decision.
///
/// @param words   of a correction
/// @param outcome `approved` or `declined`
public record AmendmentForm(
        @Nullable String words,
        @Nullable String outcome,
        @Nullable String reasons,
        @Nullable String conditions) {
    static final AmendmentForm EMPTY = new AmendmentForm(null, null, null, null);

    public String value(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
