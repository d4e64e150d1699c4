package org.samverk.upkeep.web;

import java.util.List;
import org.samverk.kernel.Problem;
import org.samverk.upkeep.UpkeepView;

/// Who owns a page and how often it is checked, with the form for those who say so.
///
/// @param owner  as it stands in the field
/// @param months as it stands in the field
public record UpkeepPage(UpkeepView view, String owner, String months, List<Problem> problems) {
    static UpkeepPage of(UpkeepView view) {
        var upkeep = view.upkeep();
        return new UpkeepPage(
                view,
                upkeep.owner() == null ? "" : upkeep.owner().username(),
                upkeep.months() == null ? "" : String.valueOf(upkeep.months()),
                List.of());
    }
}
