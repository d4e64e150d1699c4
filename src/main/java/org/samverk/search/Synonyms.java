package org.samverk.search;

import java.util.List;

/// What means the same, as somebody who keeps it has written it down: an abbreviation and what it stands for, the old
/// name of a thing and the new one.
public interface Synonyms {
    /// @param words one word or several, in lower case, with single blanks between them
    /// @return others for the same, in the same form; none when nothing is known
    List<String> of(String words);
}
