/// The database: PostgreSQL 18 as a child process on the data folder, safe for real data, or a server named by
/// `SAMVERK_DATABASE_URL`. `EmbeddedPostgres` starts it, `Supervisor` keeps it alive, `DatabaseConfiguration` hands two
/// data sources to the rest of the program: one that may change rows, one that may also migrate.
@NamedInterface("postgres")
@NullMarked
package org.samverk.kernel.postgres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
