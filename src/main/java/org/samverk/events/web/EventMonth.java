package org.samverk.events.web;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.events.Event;
import org.samverk.web.Ui;

/// The events of a month.
///
/// @param month null for what goes on now, whenever it began
public record EventMonth(@Nullable YearMonth month, List<Event> events) {
    /// "December 2026".
    public String title(Ui ui) {
        if (month == null) {
            return ui.t("events.now");
        }
        var words = DateTimeFormatter.ofPattern("LLLL yyyy", ui.locale()).format(month);
        return words.substring(0, 1).toUpperCase(ui.locale()) + words.substring(1);
    }
}
