package org.samverk.blocks;

import java.util.Locale;

/// How much of a row a block takes; those that fit stand side by side, and below each other on a narrow screen.
public enum BlockSize {
    FULL,
    HALF,
    THIRD;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What is no size is the whole row.
    static BlockSize of(String code) {
        for (var size : values()) {
            if (size.code().equals(code)) {
                return size;
            }
        }
        return FULL;
    }
}
