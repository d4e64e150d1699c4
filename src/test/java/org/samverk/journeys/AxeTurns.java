package org.samverk.journeys;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// At what axe looks in one `./test`: at the first page of each address of the program, and by turns at the other pages
/// of the same address and at what comes back from forms, so that after three days it has seen all. Whoever names pages
/// with `-Dpages`, and `-Deyes=all`, has it look at all of them.
final class AxeTurns {
    private static final int DAYS = 3;

    private final Set<Object> today = new HashSet<>();

    AxeTurns(PagesToSee all, PageRoutes routes, LocalDate day) {
        var others = new ArrayList<Object>();
        var seen = new HashSet<String>();
        all.pages()
                .forEach((person, paths) -> paths.stream().distinct().forEach(path -> {
                    var page = page(person, path);
                    (seen.add(routes.of(path)) ? today : others).add(page);
                }));
        others.addAll(all.forms());
        for (var number = 0; number < others.size(); number++) {
            if ((number + day.toEpochDay()) % DAYS == 0) {
                today.add(others.get(number));
            }
        }
    }

    static AxeTurns ofToday(PagesToSee all, PageRoutes routes) {
        return new AxeTurns(all, routes, LocalDate.now(ZoneOffset.UTC));
    }

    boolean looksAt(Object what) {
        return today.contains(what);
    }

    static Object page(Object person, String path) {
        return List.of(person, path);
    }
}
