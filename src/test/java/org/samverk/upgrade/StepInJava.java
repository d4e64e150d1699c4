package org.samverk.upgrade;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/// A migration that is a bean of the program and no SQL, for databases that are made without the program: they are
/// empty, and it would have nothing to do.
record StepInJava(String version, String description) implements JavaMigration {
    /// All that the program has.
    static final StepInJava[] ALL = {new StepInJava("062", "topics of older posts")};

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(version);
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        // An empty database has no posts.
    }
}
