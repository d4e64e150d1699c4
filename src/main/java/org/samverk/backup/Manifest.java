package org.samverk.backup;

import java.time.Instant;
import java.util.List;

/// What a backup says that it holds: enough to tell whether all of it is there, as it was.
///
/// @param format     how the file is laid out; another number is another program's
/// @param migrations the versions of the schema that the rows have, oldest first
/// @param files      the hashes of the files that rows speak of
/// @param missing    those of them that were gone from the disk already
record Manifest(
        int format,
        Instant madeAt,
        List<String> migrations,
        List<Rows> tables,
        List<Counter> sequences,
        List<String> files,
        List<String> missing) {
    static final int FORMAT = 1;

    /// The rows of one table, as PostgreSQL's `COPY` writes them.
    ///
    /// @param table  `schema.name`
    /// @param sha256 of the text of all rows
    record Rows(String table, List<String> columns, long rows, String sha256) {
        /// Where they lie in the backup.
        String entry() {
            return "tables/" + table;
        }
    }

    /// How far a sequence has counted.
    ///
    /// @param called whether the value has been given out
    record Counter(String sequence, long value, boolean called) {}

    /// The same with what was found to be gone.
    Manifest lacking(List<String> gone) {
        return new Manifest(format, madeAt, migrations, tables, sequences, files, gone);
    }

    /// The hashes of the files that it has.
    List<String> present() {
        return files.stream().filter(hash -> !missing.contains(hash)).toList();
    }

    long rows() {
        return tables.stream().mapToLong(Rows::rows).sum();
    }
}
