package org.samverk.blocks;

import java.util.List;
import java.util.UUID;
import org.samverk.richtext.RichText;

/// What a block says, or where what it shows is found. Texts that are not needed are empty, never null.
public sealed interface BlockContent {
    BlockKind kind();

    /// Where the page's own text stands: what was decided, and what its provenance compares.
    record Body() implements BlockContent {
        @Override
        public BlockKind kind() {
            return BlockKind.BODY;
        }
    }

    record Text(RichText text) implements BlockContent {
        @Override
        public BlockKind kind() {
            return BlockKind.TEXT;
        }
    }

    /// @param level 2 or 3, below the page's title
    record Heading(String words, int level) implements BlockContent {
        @Override
        public BlockKind kind() {
            return BlockKind.HEADING;
        }
    }

    /// @param width in pixels, as `height`
    /// @param alt   what it says to those who do not see it, empty when it decorates only
    record Picture(UUID file, int width, int height, String alt, String caption) implements BlockContent {
        @Override
        public BlockKind kind() {
            return BlockKind.PICTURE;
        }
    }

    /// Several pictures, each with its text; what a picture says by being there is never decoration here.
    record Gallery(String title, List<Picture> pictures) implements BlockContent {
        @Override
        public BlockKind kind() {
            return BlockKind.GALLERY;
        }
    }

    record Call(String label, String href, String text) implements BlockContent {
        @Override
        public BlockKind kind() {
            return BlockKind.CALL;
        }
    }

    record Card(String title, String href, String text) {}

    record Cards(String title, List<Card> cards) implements BlockContent {
        @Override
        public BlockKind kind() {
            return BlockKind.CARDS;
        }
    }

    record Part(String title, RichText text) {}

    record Accordion(String title, List<Part> parts) implements BlockContent {
        @Override
        public BlockKind kind() {
            return BlockKind.ACCORDION;
        }
    }

    record Quote(String words, String source) implements BlockContent {
        @Override
        public BlockKind kind() {
            return BlockKind.QUOTE;
        }
    }

    /// @param people user names; what is shown of them is read when somebody reads
    record Contact(String title, List<String> people) implements BlockContent {
        @Override
        public BlockKind kind() {
            return BlockKind.CONTACT;
        }
    }

    /// @param here whether only news below the page is meant, not of the whole site
    record News(String title, int count, boolean here) implements BlockContent {
        @Override
        public BlockKind kind() {
            return BlockKind.NEWS;
        }
    }

    /// @param here whether only events below the page are meant, not of the whole site
    record Events(String title, int count, boolean here) implements BlockContent {
        @Override
        public BlockKind kind() {
            return BlockKind.EVENTS;
        }
    }

    record FileList(String title, List<UUID> files) implements BlockContent {
        @Override
        public BlockKind kind() {
            return BlockKind.FILES;
        }
    }

    record Decisions(String title, int count) implements BlockContent {
        @Override
        public BlockKind kind() {
            return BlockKind.DECISIONS;
        }
    }

    /// A group, with what the reader may know of it.
    ///
    /// @param slug by which its address names it
    record Group(String title, String slug) implements BlockContent {
        @Override
        public BlockKind kind() {
            return BlockKind.GROUP;
        }
    }

    /// What came of an advice round, for those who may see it.
    record Advice(String title, UUID round) implements BlockContent {
        @Override
        public BlockKind kind() {
            return BlockKind.ADVICE;
        }
    }

    /// @param href of a map, may be empty
    record Place(String name, String address, String href) implements BlockContent {
        @Override
        public BlockKind kind() {
            return BlockKind.PLACE;
        }
    }

    /// A film elsewhere. It is a link: nothing of another site is fetched before somebody follows it.
    record Video(String title, String href, String text) implements BlockContent {
        @Override
        public BlockKind kind() {
            return BlockKind.VIDEO;
        }

        /// Whose site the film is on.
        public String host() {
            return Videos.host(href);
        }
    }
}
