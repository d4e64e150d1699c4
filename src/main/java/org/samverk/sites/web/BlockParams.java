package org.samverk.sites.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.samverk.blocks.BlockFields;
import org.samverk.blocks.BlockKind;
import org.samverk.files.Attached;
import org.samverk.files.StoredFile;
import org.springframework.util.MultiValueMap;

/// Reads the form of a block: fields by their names, rows as `row-0-title`, files as they came with it.
record BlockParams(MultiValueMap<String, String> sent) {
    private static final List<String> FIELDS =
            List.of("size", "title", "text", "href", "alt", "caption", "source", "markdown", "content", "scope");
    private static final List<String> NUMBERS = List.of("level", "count", "edition", "at");
    private static final int ROWS = 30;

    String text(String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value;
    }

    int number(String name, int otherwise) {
        try {
            return Integer.parseInt(text(name).strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /// What the form holds. Of several pictures the one that came last counts.
    BlockFields fields(String kind, Attached attached) {
        var fields = BlockFields.of(kind);
        FIELDS.forEach(name -> fields.with(name, text(name)));
        NUMBERS.forEach(name -> fields.with(name, number(name, name.equals("at") ? Integer.MAX_VALUE : 0)));
        fields.with("decorative", !text("decorative").isEmpty());
        fields.with("people", text("people").lines().map(String::strip).toList());
        var files = attached.files().stream()
                .map(StoredFile::id)
                .map(UUID::toString)
                .toList();
        var single = kind.equals(BlockKind.PICTURE.code()) && !files.isEmpty();
        return fields.with("files", single ? List.of(files.getLast()) : files).withRows(rows());
    }

    private List<BlockFields> rows() {
        var rows = new ArrayList<BlockFields>();
        for (var i = 0; i < ROWS && sent.containsKey("row-" + i + "-title"); i++) {
            rows.add(BlockFields.of("row")
                    .with("title", text("row-" + i + "-title"))
                    .with("href", text("row-" + i + "-href"))
                    .with("file", text("row-" + i + "-file"))
                    .with("text", text("row-" + i + "-text")));
        }
        return rows;
    }
}
