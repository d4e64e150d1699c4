package org.samverk.blocks;

import org.samverk.richtext.RichText;

/// Reads the rich text of a block.
@FunctionalInterface
public interface Texts {
    /// @param content  ProseMirror JSON, or empty
    /// @param markdown what counts when there is none
    /// @throws org.samverk.kernel.InvalidInputException when it is no text that can be stored
    RichText read(String content, String markdown);
}
