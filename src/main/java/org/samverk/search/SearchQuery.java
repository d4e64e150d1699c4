package org.samverk.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is looked for, and which of it.
///
/// @param asked  the words
/// @param kind   only this kind: as in `access.subject`, or `person` or `comment`; null for all
/// @param group  only in this group
/// @param unit   only of this unit
/// @param author only by this person
/// @param since  only from this time
/// @param newest the newest first, instead of the best
/// @param page   from 1 to [#PAGES]
public record SearchQuery(
        Asked asked,
        @Nullable String kind,
        @Nullable UUID group,
        @Nullable UUID unit,
        @Nullable UUID author,
        @Nullable Since since,
        boolean newest,
        int page) {
    /// How many hits a page has.
    public static final int SIZE = 20;

    /// How many pages one can look through; after that, other words help more.
    public static final int PAGES = 5;

    public SearchQuery {
        page = Math.clamp(page, 1, PAGES);
    }

    /// Words alone.
    public static SearchQuery of(@Nullable String q) {
        return new SearchQuery(Asked.of(q), null, null, null, null, null, false, 1);
    }

    /// The same words, only of this kind.
    ///
    /// @param only null for all kinds
    public SearchQuery ofKind(@Nullable String only) {
        return new SearchQuery(asked, only, group, unit, author, since, newest, 1);
    }

    /// The same, another page of it.
    public SearchQuery at(int other) {
        return new SearchQuery(asked, kind, group, unit, author, since, newest, other);
    }

    /// Its address below the site's own.
    public String path() {
        var path = new StringBuilder("/search?q=").append(encoded(asked.text()));
        add(path, "kind", kind);
        add(path, "since", since == null ? null : since.code());
        add(path, "sort", newest ? "newest" : null);
        add(path, "page", page == 1 ? null : Integer.toString(page));
        return path.toString();
    }

    private static void add(StringBuilder path, String name, @Nullable String value) {
        if (value != null) {
            path.append('&').append(name).append('=').append(encoded(value));
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
