package org.samverk.kernel.postgres;

import java.nio.file.Path;
import org.samverk.cast.TestFolders;

/// The same database as in production, except that a commit does not wait for the disk.
public final class ForgetfulPostgres {
    private ForgetfulPostgres() {}

    public static Database start(Path data) {
        return EmbeddedPostgres.start(DataFolder.open(data), TestFolders.BINARIES, Durability.FORGETFUL);
    }

    /// A server that somebody else runs.
    public static Database at(String url, String user, String password) {
        var login = new Database.Login(user, password);
        return new AttachedDatabase(url, login, login);
    }
}
