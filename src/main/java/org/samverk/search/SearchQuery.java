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

    /// The same, narrowed by one more thing, or less.
    ///
    /// @param field `group`, `unit` or `author`
    /// @param value null for all
    public SearchQuery narrowed(String field, @Nullable UUID value) {
        return new SearchQuery(
                asked,
                kind,
                field.equals("group") ? value : group,
                field.equals("unit") ? value : unit,
                field.equals("author") ? value : author,
                since,
                newest,
                1);
    }

    /// What it is narrowed by, null when not by this.
    ///
    /// @param field `group`, `unit` or `author`
    public @Nullable UUID narrowedBy(String field) {
        return switch (field) {
            case "group" -> group;
            case "unit" -> unit;
            default -> author;
        };
    }

    /// Whether anything but the words and the kind says what is looked for.
    public boolean isNarrowed() {
        return group != null || unit != null || author != null || since != null || newest;
    }

    /// Only what is that new.
    ///
    /// @param only null for all times
    public SearchQuery since(@Nullable Since only) {
        return new SearchQuery(asked, kind, group, unit, author, only, newest, 1);
    }

    /// In this order.
    public SearchQuery newestFirst(boolean first) {
        return new SearchQuery(asked, kind, group, unit, author, since, first, 1);
    }

    /// Other words, without all that narrows.
    public SearchQuery saying(String words) {
        return of(words);
    }

    /// The same, another page of it.
    public SearchQuery at(int other) {
        return new SearchQuery(asked, kind, group, unit, author, since, newest, other);
    }

    /// Its address below the site's own.
    public String path() {
        var path = new StringBuilder("/search?q=").append(encoded(asked.text()));
        add(path, "kind", kind);
        add(path, "group", group == null ? null : group.toString());
        add(path, "unit", unit == null ? null : unit.toString());
        add(path, "author", author == null ? null : author.toString());
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
