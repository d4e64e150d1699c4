package org.samverk.feed.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samverk.feed.NewsFields;
import org.samverk.feed.NewsItem;
import org.samverk.kernel.Problems;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.RichText;

/// What the form for news holds, as it was typed.
///
/// @param from  `2026-11-30T08:00` in the organisation's zone, or nothing
/// @param unit  the keys of units
public record NewsForm(
        @Nullable String title,
        @Nullable String content,
        @Nullable String markdown,
        @Nullable String from,
        @Nullable String until,
        @Nullable List<String> unit) {
    static final NewsForm EMPTY = new NewsForm(null, null, null, null, null, null);

    static NewsForm of(NewsItem news, ZoneId zone) {
        return new NewsForm(
                news.title(),
                news.content().canonicalJson(),
                Markdown.fromRichText(news.content()),
                written(news.shownFrom(), zone),
                written(news.shownUntil(), zone),
                news.units().stream().map(target -> target.id().toString()).toList());
    }

    /// @throws org.samverk.kernel.InvalidInputException when a time is none
    NewsFields fields(RichText text, ZoneId zone) {
        var problems = new Problems();
        var fields = new NewsFields(
                title, text, time(problems, "from", from, zone), time(problems, "until", until, zone), units());
        problems.throwIfAny();
        return fields;
    }

    private Set<UUID> units() {
        return unit == null
                ? Set.of()
                : unit.stream()
                        .filter(key -> key.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                        .map(UUID::fromString)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable Instant time(Problems problems, String field, @Nullable String text, ZoneId zone) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            var time = LocalDateTime.parse(text.strip().replace(' ', 'T'));
            if (time.getYear() < 2000 || time.getYear() > 2200) {
                problems.add(field, "feed.problem.time");
                return null;
            }
            return time.atZone(zone).toInstant();
        } catch (DateTimeException e) {
            problems.add(field, "feed.problem.time");
            return null;
        }
    }

    private static String written(Instant at, ZoneId zone) {
        return LocalDateTime.ofInstant(at, zone).truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
