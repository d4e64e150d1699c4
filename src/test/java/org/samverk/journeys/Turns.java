package org.samverk.journeys;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What one `./test` opens in a browser: the first page of each address of the program, and by turns the other pages of
/// the same address and what comes back from forms, so that after three days all have been seen. Whoever names pages
/// with `-Dpages`, and `-Deyes=all`, has all of them opened.
final class Turns {
    private static final int DAYS = 3;

    private final Set<Object> today = new HashSet<>();

    Turns(PagesToSee all, PageRoutes routes, LocalDate day) {
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

    static Turns ofToday(PagesToSee all, PageRoutes routes) {
        return new Turns(all, routes, LocalDate.now(ZoneOffset.UTC));
    }

    boolean opens(Object what) {
        return today.contains(what);
    }

    static Object page(Object person, String path) {
        return List.of(person, path);
    }
}
