package org.samverk.directory.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.directory.Entry;
import org.samverk.directory.PeopleImport;

/// An import of people, for programs.
///
/// @param state   `uploaded`, `checked`, `applying`, `applied` or `failed`
/// @param columns by what a column holds its name
/// @param unusual whether taking it in must be confirmed
/// @param report  what it would change, or did; only in the answer for one
record PeopleImportJson(
        UUID id,
        String state,
        String fileName,
        String sha256,
        boolean everybody,
        Map<String, String> columns,
        int lines,
        Map<String, Integer> counts,
        boolean unusual,
        int total,
        int done,
        @Nullable String startedBy,
        Instant startedAt,
        @Nullable String appliedBy,
        @Nullable Instant appliedAt,
        @Nullable Instant endedAt,
        List<EntryJson> report) {
    /// @param reason the key of a message
    record EntryJson(
            String kind,
            long line,
            String key,
            String name,
            String field,
            String was,
            String becomes,
            @Nullable String reason) {
        static EntryJson of(Entry entry) {
            return new EntryJson(
                    entry.kind().code(),
                    entry.line(),
                    entry.key(),
                    entry.name(),
                    entry.field(),
                    entry.was(),
                    entry.is(),
                    entry.reason());
        }
    }

    static PeopleImportJson of(PeopleImport run, List<Entry> report) {
        var columns = new TreeMap<String, String>();
        run.mapping().headers().forEach((column, header) -> columns.put(column.code(), header));
        return new PeopleImportJson(
                run.id(),
                run.state().code(),
                run.fileName(),
                run.sha256(),
                run.everybody(),
                columns,
                run.lines(),
                run.counts(),
                run.isUnusual(),
                run.total(),
                run.done(),
                username(run.startedBy()),
                run.startedAt(),
                username(run.appliedBy()),
                run.appliedAt(),
                run.endedAt(),
                report.stream().map(EntryJson::of).toList());
    }

    private static @Nullable String username(@Nullable PersonRef person) {
        return person == null ? null : person.username();
    }
}
