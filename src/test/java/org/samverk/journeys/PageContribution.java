package org.samverk.journeys;

import java.util.List;
import java.util.Map;
import org.samverk.cast.Cast;

/// A module's pages that need things of its own, for [EveryPageTests]: implement it in the module's test package, with
/// what the program has as arguments of the constructor.
public interface PageContribution {
    /// @return paths of pages, each for one who may read it
    Map<Cast, List<String>> pages(Sample sample);

    /// @return forms on pages that the sample or this contribution knows
    default List<RefusedForm> forms(Sample sample) {
        return List.of();
    }
}
