package org.samverk.blocks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The kinds of blocks. Their words are the messages `blocks.kind.<code>` and `blocks.kind.<code>.about`.
public enum BlockKind {
    BODY("draft"),
    TEXT("write"),
    HEADING("heading"),
    PICTURE("image"),
    GALLERY("image"),
    CALL("arrow-right"),
    CARDS("slides"),
    ACCORDION("list"),
    QUOTE("quote"),
    CONTACT("people"),
    NEWS("news"),
    EVENTS("calendar"),
    FILES("folder"),
    DECISIONS("decision"),
    GROUP("groups"),
    ADVICE("advice"),
    PLACE("map-pin"),
    VIDEO("film");

    private final String icon;

    BlockKind(String icon) {
        this.icon = icon;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The name of an icon.
    public String icon() {
        return icon;
    }

    /// Whether it shows what stands elsewhere, asked for when somebody reads.
    public boolean isDynamic() {
        return switch (this) {
            case CONTACT, NEWS, EVENTS, FILES, DECISIONS, GROUP, ADVICE -> true;
            default -> false;
        };
    }

    /// Whether visitors who may see nothing of what it shows see no block at all; colleagues are told that there is
    /// nothing.
    public boolean isSilent() {
        return this == GROUP || this == ADVICE;
    }

    public static Optional<BlockKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /// Those that may be added to a page: all but its text, which it has once.
    public static List<BlockKind> offered() {
        return Stream.of(values()).filter(kind -> kind != BODY).toList();
    }
}
