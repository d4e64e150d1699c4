package org.samverk.kernel.postgres;

/// A PostgreSQL that is ready for connections, and who may connect to it.
public interface Database extends AutoCloseable {
    /// The JDBC address, without user or password.
    String url();

    /// Owns the schema: runs the migrations.
    Login owner();

    /// What the program works as: reads and writes rows, changes no table.
    Login app();

    /// Ends what was started for this program; does nothing to a server that others run.
    @Override
    void close();

    /// A role of the database and its password.
    record Login(String user, String password) {
        @Override
        public String toString() {
            return "Login[" + user + "]";
        }
    }
}
