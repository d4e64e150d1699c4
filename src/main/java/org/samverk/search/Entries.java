package org.samverk.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes entries of what stands in the database.
@Component
class Entries {
    static final String PERSON = "person";
    static final String PART = "comment";
    static final String POST = "post";
    private final SubjectRows subjects;
    private final PersonRows people;
    private final List<SearchSource> sources;
    private final List<PartSource> parts;
    private final Analysis analysis;

    Entries(
            SubjectRows subjects,
            PersonRows people,
            List<SearchSource> sources,
            List<PartSource> parts,
            Analysis analysis) {
        this.subjects = subjects;
        this.people = people;
        this.sources = sources;
        this.parts = parts;
        this.analysis = analysis;
    }

    /// The kinds of subjects that somebody knows the texts of.
    Set<String> kinds() {
        return sources.stream().flatMap(source -> source.kinds().stream()).collect(Collectors.toSet());
    }

    /// @return an entry for each that is to be found; the others are gone
    List<Entry> subjects(Collection<UUID> ids) {
        var rows = subjects.read(ids);
        var texts = texts(rows.values());
        return rows.values().stream()
                .filter(row -> texts.containsKey(row.id()))
                .map(row -> titled(row, entry(Keys.subject(row.id()), row.kind(), row, texts.get(row.id())), texts))
                .toList();
    }

    /// The title of a post is only how its text begins: it is shown and does not count.
    private Entry titled(SubjectRows.Row row, Entry entry, Map<UUID, SearchText> texts) {
        if (row.kind().equals(POST)) {
            entry.title = row.title();
            return entry;
        }
        return entry.titled(row.title(), analysis.tokens(row.title(), language(texts.get(row.id()))));
    }

    /// The same for what is said about subjects.
    List<Entry> parts(Collection<UUID> ids) {
        var read = new HashMap<UUID, PartSource.Part>();
        parts.forEach(source -> read.putAll(Tolerant.read(ids, source::read)));
        var rows = subjects.read(
                read.values().stream().map(PartSource.Part::subjectId).collect(Collectors.toSet()));
        var known = texts(rows.values()).keySet();
        var entries = new ArrayList<Entry>();
        read.forEach((id, part) -> {
            var row = rows.get(part.subjectId());
            if (row != null && known.contains(row.id())) {
                var entry = entry(Keys.part(id), PART, row, part.text());
                entry.title = row.title();
                entry.path = part.path();
                entries.add(entry);
            }
        });
        return entries;
    }

    /// The same for people.
    List<Entry> people(Collection<UUID> ids) {
        return people.read(ids).values().stream().map(this::person).toList();
    }

    List<UUID> partsOf(Collection<UUID> ids) {
        return parts.stream().flatMap(source -> source.of(ids).stream()).toList();
    }

    private Map<UUID, SearchText> texts(Collection<SubjectRows.Row> rows) {
        var texts = new HashMap<UUID, SearchText>();
        for (var source : sources) {
            var ids = rows.stream()
                    .filter(row -> source.kinds().contains(row.kind()))
                    .map(SubjectRows.Row::id)
                    .collect(Collectors.toCollection(HashSet::new));
            if (!ids.isEmpty()) {
                texts.putAll(Tolerant.read(ids, source::read));
            }
        }
        return texts;
    }

    private Entry entry(String key, String kind, SubjectRows.Row row, @Nullable SearchText text) {
        var entry = new Entry(key);
        entry.kind = kind;
        entry.subject = row.id().toString();
        entry.readers = row.readers();
        entry.ofGroup(row.group());
        return text == null ? entry : with(entry, text);
    }

    private Entry with(Entry entry, SearchText text) {
        entry.ofUnit(text.unitId()).byAuthor(text.authorId());
        entry.topics = text.topics();
        entry.standing = text.standing().name();
        entry.at = text.at().toEpochMilli();
        var said = text.text();
        var language = text.language() == null ? Language.of(said) : text.language();
        return entry.saying(analysis.tokens(text.keywords() + "\n" + said, language))
                .alsoKnownBy(analysis.tokens(text.keywords(), language));
    }

    private Entry person(PersonRows.Row row) {
        var entry = new Entry(Keys.person(row.id()));
        entry.kind = PERSON;
        entry.subject = row.id().toString();
        entry.readers = Set.of(Readers.EMPLOYEES, Readers.profile(row.id()));
        entry.ofUnit(row.unit());
        entry.standing = SearchText.Standing.WORK.name();
        entry.at = row.at().toEpochMilli();
        return entry.titled(row.name(), analysis.tokens(row.name() + " " + row.position(), "sv"))
                .saying(analysis.tokens(row.words(), "sv"));
    }

    private static @Nullable String language(@Nullable SearchText text) {
        return text == null ? null : text.language();
    }
}
