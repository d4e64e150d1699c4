package org.samverk.sites;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.samverk.blocks.BlockKind;

/// What a page is for. It decides which blocks a new one begins with and what it must have before it goes live. Its
/// words are the messages `sites.type.<code>` and `sites.type.<code>.about`.
public enum PageType {
    PAGE("page", false),
    NEWS("news", true),
    SECTION("folder", false),
    SERVICE("care", true),
    CAMPAIGN("campaign", true),
    EVENT("calendar", false);

    private final String icon;
    private final boolean leadNeeded;

    PageType(String icon, boolean leadNeeded) {
        this.icon = icon;
        this.leadNeeded = leadNeeded;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The name of an icon.
    public String icon() {
        return icon;
    }

    /// Whether it must say in a sentence what it is about: that stands on top, in lists and in search engines.
    public boolean needsLead() {
        return leadNeeded;
    }

    /// The kind of block that it cannot do without: a campaign calls for something.
    public Optional<BlockKind> needs() {
        return this == CAMPAIGN ? Optional.of(BlockKind.CALL) : Optional.empty();
    }

    /// Whether such a page may go live as soon as it has a title and a text. An event needs a time too.
    public boolean isWholeAtOnce() {
        return needs().isEmpty() && this != EVENT;
    }

    public static Optional<PageType> of(String code) {
        return Stream.of(values()).filter(type -> type.code().equals(code)).findFirst();
    }

    public static List<PageType> all() {
        return List.of(values());
    }
}
