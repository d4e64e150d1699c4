package org.samverk.search;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What a module lets be found: the texts of its subjects. Who may see them is not its business: that goes with the
/// thin row. What nobody may find (a ballot, who wrote an idea without name, a private assessment) it leaves out.
///
/// A trigger on the module's table writes `search.pending` when such a text changes (V110).
public interface SearchSource {
    /// The kinds of subjects, as in `access.subject`, whose texts it knows.
    Set<String> kinds();

    /// @param subjects keys of such subjects, some of which may be gone
    /// @return what is to be found of each, by its key; what is missing here is not found
    Map<UUID, SearchText> read(Collection<UUID> subjects);
}
