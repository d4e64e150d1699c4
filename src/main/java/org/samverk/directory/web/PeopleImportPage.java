package org.samverk.directory.web;

import java.util.List;
import org.samverk.directory.Column;
import org.samverk.directory.Entry;
import org.samverk.directory.Mapping;
import org.samverk.directory.PeopleImport;
import org.samverk.kernel.Problem;

/// One file of people: its columns, what it would change, what it changed.
///
/// @param columns   the names of the file's columns, none when it is no longer kept
/// @param chosen    what they hold
/// @param everybody whether who is missing has left
/// @param parts     the report, by kind
/// @param problems  what is wrong with what was sent
public record PeopleImportPage(
        PeopleImport run,
        List<String> columns,
        Mapping chosen,
        boolean everybody,
        List<Part> parts,
        List<Problem> problems) {
    /// How many lines of each kind are shown; the file of the report has all.
    public static final int SHOWN = 100;

    /// @param all how many there are
    public record Part(Entry.Kind kind, int all, List<Entry> entries) {}

    /// Whether columns can be chosen still.
    public boolean open() {
        return !columns.isEmpty() && run.state() != PeopleImport.State.APPLYING;
    }

    public boolean running() {
        return run.state() == PeopleImport.State.APPLYING;
    }

    public boolean checked() {
        return run.state() == PeopleImport.State.CHECKED || run.state() == PeopleImport.State.FAILED;
    }

    public List<Column> fields() {
        return List.of(Column.values());
    }
}
