package org.samverk.directory;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.TimeSource;
import org.samverk.people.Staff;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Finds what a file would change, in four reads, however long it is.
@Component
class Planner {
    private static final int KEYS = 500;
    private final Staff staff;
    private final TimeSource time;
    private final ZoneId zone;

    Planner(Staff staff, TimeSource time, @Value("${samverk.zone:Europe/Stockholm}") ZoneId zone) {
        this.staff = staff;
        this.time = time;
        this.zone = zone;
    }

    /// @param self whose import it is, null for the program's
    Plan plan(Actor actor, CsvFile file, Mapping mapping, boolean everybody, @Nullable UUID self) {
        var lines = new StaffLines(file, mapping);
        var keys = keys();
        var units = new UnitPlan(lines.units(), staff.units(actor), number -> keys.get());
        var today = LocalDate.ofInstant(time.instant(), zone);
        var usernames = new Usernames(staff.usernames(actor));
        var comers =
                new Comers(staff.all(actor), usernames, keys, lines.people().values(), today);
        return Plan.of(lines, units, new PeoplePlan(comers, self, lines, units, mapping, everybody, today));
    }

    private Supplier<UUID> keys() {
        var stock = new ArrayDeque<UUID>();
        return () -> {
            if (stock.isEmpty()) {
                stock.addAll(new ArrayList<>(staff.keys(KEYS)));
            }
            return stock.removeFirst();
        };
    }
}
