package org.samverk.kernel.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import org.samverk.kernel.postgres.Database.Login;

/// The three roles of the embedded database. Their passwords are made once and kept in the data folder, mode 0600.
///
/// @param superuser starts the cluster and makes the other two; nothing else
record Logins(Login superuser, Login owner, Login app) {
    private static final String SUPERUSER = "postgres";
    private static final String OWNER = "samverk_owner";
    private static final String APP = "samverk_app";

    static Logins loadOrMake(DataFolder folder) {
        if (!Files.exists(folder.logins())) {
            String text = SUPERUSER + "=" + password() + "\n" + OWNER + "=" + password() + "\n" + APP + "=" + password()
                    + "\n";
            DataFolder.writePrivately(folder.logins(), text);
        }
        return load(folder);
    }

    static Logins load(DataFolder folder) {
        var passwords = new Properties();
        try (var reader = Files.newBufferedReader(folder.logins())) {
            passwords.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Logins(login(passwords, SUPERUSER), login(passwords, OWNER), login(passwords, APP));
    }

    private static Login login(Properties passwords, String role) {
        return new Login(role, passwords.getProperty(role, ""));
    }

    private static String password() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
