package org.samverk.kernel.postgres;

import java.nio.file.Path;

/// A database that somebody else runs: a server named in the settings, or the embedded one of the program that is
/// serving right now, for a command beside it.
record AttachedDatabase(String url, Login owner, Login app) implements Database {

    /// The embedded database of the live program that holds this folder.
    ///
    /// @throws DatabaseStartException when that program is not ready yet
    static AttachedDatabase toHolderOf(Path data) {
        var folder = DataFolder.open(data);
        var url = Address.read(folder)
                .orElseThrow(() -> new DatabaseStartException(
                        "The program that uses " + data + " is starting or stopping.", "Try again in a moment."));
        var logins = Logins.load(folder);
        return new AttachedDatabase(url, logins.owner(), logins.app());
    }

    @Override
    public void close() {
        // Others run it.
    }
}
