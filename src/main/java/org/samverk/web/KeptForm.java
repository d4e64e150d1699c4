package org.samverk.web;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A form that came after its session had lapsed: kept in the new session until its author has signed in again and says
/// what to do with it.
///
/// @param fields in their order, without the CSRF token
/// @param writer the username of the one who wrote it, as its page says; null when it does not
/// @param files  the names of the files that were sent with it, which are not kept
public record KeptForm(
        String action, List<Field> fields, @Nullable String writer, List<String> files) implements Serializable {
    private static final long serialVersionUID = 1;
    static final String ATTRIBUTE = "samverk.kept-form";
    /// The hidden field of every form that says whose page it stood on.
    static final String WRITER = "_writer";
    /// The hidden field of a form that is never kept: what it says belongs to nobody, an anonymous stance say.
    static final String UNKEPT = "_unkept";
    /// The hidden field of a kept form that is sent at last.
    static final String SENT = "_kept";

    private static final Set<String> WORDS =
            Set.of("title", "name", "markdown", "note", "purpose", "message", "question", "reasons", "text", "contact");

    public KeptForm {
        fields = new ArrayList<>(fields);
        // A session that an earlier version of the program kept has none.
        files = files == null ? new ArrayList<>() : new ArrayList<>(files);
    }

    /// The one that waits in this session for this person. What somebody else wrote in the same browser is not shown.
    public static Optional<KeptForm> waiting(HttpSession session, Viewer viewer) {
        return session.getAttribute(ATTRIBUTE) instanceof KeptForm form && form.isBy(viewer)
                ? Optional.of(form)
                : Optional.empty();
    }

    /// What a person wrote, to be read, as against hidden keys and choices. The editor's document stands for the plain
    /// text that it began with.
    public List<String> written() {
        var document = value("content").map(DocumentWords::of).filter(Predicate.not(String::isBlank));
        var plain = fields.stream()
                .filter(field -> !field.name().equals("content"))
                .filter(field -> document.isEmpty() || !field.name().equals("markdown"))
                .filter(Field::isWritten)
                .map(Field::value);
        return java.util.stream.Stream.concat(plain, document.stream()).toList();
    }

    private Optional<String> value(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .findFirst();
    }

    private boolean isBy(Viewer viewer) {
        var person = viewer.person();
        return person != null && (writer == null || writer.equals(person.username()));
    }

    public record Field(String name, String value) implements Serializable {
        private static final long serialVersionUID = 1;

        boolean isWritten() {
            return !value.isBlank() && (WORDS.contains(name) || value.strip().contains(" "));
        }
    }
}
