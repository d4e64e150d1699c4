package org.samverk.backup;

/// Tells how far a long work has come, on one line that is written over.
interface Progress {
    /// @param what one word for what is counted: "tables", "files"
    void at(String what, int done, int total);

    /// Says it to whoever started the command.
    static Progress printed() {
        return (what, done, total) -> {
            System.out.printf("\r  %s %d of %d%s", what, done, total, done == total ? "\n" : "");
            System.out.flush();
        };
    }
}
