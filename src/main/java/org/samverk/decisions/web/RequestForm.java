package org.samverk.decisions.web;

import org.jspecify.annotations.Nullable;

/// What was typed on the decider's desk, or by the asker who answers.
///
/// @param outcome `approved` or `declined`
/// @param until   the day until which it is put off
public record RequestForm(
        @Nullable String outcome,
        @Nullable String reasons,
        @Nullable String conditions,
        @Nullable String until,
        @Nullable String answer) {
    /// What the asker sends, who has no desk.
    record Answer(@Nullable String answer) {
        RequestForm form() {
            return new RequestForm(null, null, null, null, answer);
        }
    }

    static final RequestForm EMPTY = new RequestForm(null, null, null, null, null);

    public String value(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
