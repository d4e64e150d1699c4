package org.samverk.files;

import java.util.List;
import java.util.UUID;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problem;

/// The files that came with a form: what `files/field.jte` sends. A controller method asks for it as an argument. Files
/// that a browser without scripts sent along are kept already.
///
/// @param files    all that were taken, to be shown when the form comes back (`files = page.attached().files()`)
/// @param problems what is wrong with those that were not
public record Attached(List<StoredFile> files, List<Problem> problems) {
    public static final Attached NONE = new Attached(List.of(), List.of());

    public Attached {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /// The keys, for [Files#attach] or [Attachments#replace].
    ///
    /// @throws InvalidInputException for the field `file` when one of them was not taken: the form comes back
    public List<UUID> ids() {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return files.stream().map(StoredFile::id).toList();
    }
}
