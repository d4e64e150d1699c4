package org.samverk.publicweb.web;

import org.jspecify.annotations.Nullable;

/// What a visitor has typed of a fault.
///
/// @param website what only machines fill in
public record FaultForm(
        @Nullable String address,
        @Nullable String words,
        @Nullable String contact,
        @Nullable String website) {
    static final FaultForm EMPTY = new FaultForm("", "", "", "");

    public String typed(@Nullable String value) {
        return value == null ? "" : value;
    }
}
