package org.samverk.search;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.jspecify.annotations.Nullable;

/// What stands in the index for one thing that can be found: the same in Lucene and in OpenSearch. Words have been made
/// tokens already (see [Tokens]); the engine only splits them at blanks.
@SearchEntity(name = "entry")
@Indexed(index = Entry.INDEX)
final class Entry {
    /// Of this form of entries alone: engines refuse to change what a field is.
    static final String INDEX = FormerIndexes.NAME + "-" + Rebuild.FORM;

    /// The analyser that splits at blanks.
    static final String WORDS = "words";

    private static final Pattern BLANK = Pattern.compile(" ");

    @DocumentId
    final String key;

    @KeywordField(projectable = Projectable.YES, aggregable = Aggregable.YES)
    String kind = "";

    @KeywordField(projectable = Projectable.YES)
    String subject = "";

    /// The address of a part of the subject; null when it is the subject itself.
    @KeywordField(projectable = Projectable.YES)
    @Nullable
    String path;

    /// Who may see it, as [Readers] writes it.
    @KeywordField
    Set<String> readers = Set.of();

    @KeywordField(projectable = Projectable.YES)
    String title = "";

    @KeywordField(projectable = Projectable.YES)
    @Nullable
    String group;

    /// The group as a number, and so for unit and author: engines count numbers much more quickly than words (see
    /// [FacetNumbers]).
    @GenericField(aggregable = Aggregable.YES)
    @Nullable
    Long groupNumber;

    @KeywordField(projectable = Projectable.YES)
    @Nullable
    String unit;

    @GenericField(aggregable = Aggregable.YES)
    @Nullable
    Long unitNumber;

    @KeywordField(projectable = Projectable.YES)
    @Nullable
    String author;

    @GenericField(aggregable = Aggregable.YES)
    @Nullable
    Long authorNumber;

    @KeywordField
    Set<String> topics = Set.of();

    /// The words that it has, each once, for [Vocabulary].
    @KeywordField(aggregable = Aggregable.YES, searchable = Searchable.NO)
    Set<String> common = Set.of();

    @KeywordField(projectable = Projectable.YES)
    String standing = "";

    /// In milliseconds since 1970.
    @GenericField(projectable = Projectable.YES, sortable = Sortable.YES, aggregable = Aggregable.YES)
    long at;

    /// Which rebuild it was made by, or after.
    @KeywordField
    String mark = "";

    @FullTextField(analyzer = Entry.WORDS, norms = Norms.NO)
    String titleExact = "";

    @FullTextField(analyzer = Entry.WORDS, norms = Norms.NO)
    String titleStem = "";

    @FullTextField(analyzer = Entry.WORDS, norms = Norms.NO)
    String titlePart = "";

    @FullTextField(analyzer = Entry.WORDS, norms = Norms.NO)
    String titleFold = "";

    @FullTextField(analyzer = Entry.WORDS, norms = Norms.NO)
    String textExact = "";

    @FullTextField(analyzer = Entry.WORDS, norms = Norms.NO)
    String textStem = "";

    @FullTextField(analyzer = Entry.WORDS, norms = Norms.NO)
    String textPart = "";

    @FullTextField(analyzer = Entry.WORDS, norms = Norms.NO)
    String textFold = "";

    @FullTextField(analyzer = Entry.WORDS, norms = Norms.NO)
    String textLead = "";

    @FullTextField(analyzer = Entry.WORDS, norms = Norms.NO)
    String textOften = "";

    Entry(String key) {
        this.key = key;
    }

    Entry ofGroup(@Nullable UUID groupId) {
        group = name(groupId);
        groupNumber = FacetNumbers.of(groupId);
        return this;
    }

    Entry ofUnit(@Nullable UUID unitId) {
        unit = name(unitId);
        unitNumber = FacetNumbers.of(unitId);
        return this;
    }

    Entry byAuthor(@Nullable UUID authorId) {
        author = name(authorId);
        authorNumber = FacetNumbers.of(authorId);
        return this;
    }

    private static @Nullable String name(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    Entry titled(String words, Tokens tokens) {
        title = words;
        titleExact = tokens.exact();
        titleStem = tokens.stem();
        titlePart = String.join(" ", tokens.part(), titlePart).strip();
        titleFold = tokens.fold();
        return know(tokens);
    }

    Entry saying(Tokens tokens) {
        textExact = tokens.exact();
        textStem = tokens.stem();
        textPart = tokens.part();
        textFold = tokens.fold();
        textLead = tokens.lead();
        textOften = tokens.often();
        return know(tokens);
    }

    /// Words that count as parts of its title.
    Entry alsoKnownBy(Tokens tokens) {
        titlePart = String.join(" ", titlePart, tokens.stem(), tokens.part()).strip();
        return this;
    }

    private Entry know(Tokens tokens) {
        common = Stream.concat(common.stream(), BLANK.splitAsStream(tokens.exact()))
                .filter(word -> word.length() > 3 && !word.chars().anyMatch(Character::isDigit))
                .collect(Collectors.toSet());
        return this;
    }
}
