package org.samverk.sites.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.samverk.blocks.BlockFields;
import org.samverk.blocks.BlockKind;
import org.samverk.blocks.BlocksView;
import org.samverk.files.StoredFile;
import org.samverk.kernel.Problem;
import org.samverk.sites.DraftBlocks;
import org.samverk.web.Choice;
import org.samverk.web.Ui;

/// The form of a block.
///
/// @param block   its key, null for a new one
/// @param fields  what the form holds
/// @param files   those that it shows
/// @param wanted  how many rows are asked for, 0 when nobody asked
/// @param crossed whether somebody else has changed the blocks meanwhile: what was typed is kept
public record BlockForm(
        DraftBlocks draft,
        @Nullable UUID block,
        BlockKind kind,
        BlockFields fields,
        List<StoredFile> files,
        int wanted,
        boolean crossed,
        List<Problem> problems) {
    /// Rows that are offered beyond those that are filled.
    private static final int MORE = 3;

    public String action() {
        return block == null ? draft.path() : draft.path() + "/" + block;
    }

    public String back() {
        return block == null ? draft.path() : draft.path() + "#block-" + block;
    }

    /// The same with more rows to fill.
    BlockForm more() {
        return new BlockForm(draft, block, kind, fields, files, fields.rows().size() + MORE, false, problems);
    }

    /// How many rows the form has: those that came, one more, three at least.
    public int rows() {
        return Math.clamp(Math.max(fields.rows().size(), wanted), 3, 30);
    }

    /// The edition of what is saved next: after somebody else has changed the blocks, saving is deliberate.
    public int edition() {
        return crossed ? draft.edition() : fields.number("edition", draft.edition());
    }

    /// Where a new block may go.
    public List<Choice> places(Ui ui) {
        var board = new BlockBoard(draft, new BlocksView(draft.shape().layout(), Map.of(), Set.of()), null, null);
        var places = new ArrayList<Choice>();
        places.add(new Choice("0", ui.t("sites.blocks.at.first")));
        for (var i = 0; i < board.size(); i++) {
            var before = draft.shape().layout().blocks().get(i);
            places.add(new Choice(String.valueOf(i + 1), ui.t("sites.blocks.at.after", board.name(ui, before))));
        }
        return places;
    }

    /// How many items are offered to be shown, what the form holds among them.
    public List<Choice> counts() {
        return IntStream.concat(IntStream.of(3, 5, 8, 12), IntStream.of(fields.number("count", 5)))
                .filter(count -> count >= 1 && count <= 12)
                .distinct()
                .sorted()
                .mapToObj(count -> new Choice(String.valueOf(count), String.valueOf(count)))
                .toList();
    }

    public String row(int number, String name) {
        var rows = fields.rows();
        return number < rows.size() ? rows.get(number).text(name) : "";
    }

    /// The pictures of a gallery, in the order in which they stand.
    public List<StoredFile> pictures() {
        return fields.keys("files").stream()
                .flatMap(key -> files.stream().filter(file -> file.id().equals(key)))
                .toList();
    }

    /// What the form says of the picture at that place of [#pictures].
    public String pictureRow(int place, String name) {
        var file = pictures().get(place).id().toString();
        return fields.rows().stream()
                .filter(row -> row.text("file").equals(file))
                .map(row -> row.text(name))
                .findFirst()
                .orElse("");
    }

    public String people() {
        return String.join("\n", fields.texts("people"));
    }

    /// Where the text that is typed is kept in the browser.
    public String keep() {
        return "block-" + draft.id() + "-" + (block == null ? kind.code() : block);
    }
}
