package org.samverk.kernel.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// On a server where one user does all: a role beside it that owns nothing, so that the policies bind it.
record GuardedRole(Connection owner) {
    private static final Logger LOG = LoggerFactory.getLogger(GuardedRole.class);
    private static final String STANDING = """
            select current_user || '_guarded' as role,
                   exists (select from pg_roles r where r.rolname = current_user || '_guarded') as there,
                   (select rolsuper or rolcreaterole from pg_roles where rolname = current_user) as makes
            """;
    private static final String USABLE = "select pg_has_role(current_user, ?, 'set')";
    private static final String GRANT = """
            do $$
            declare
                one record;
            begin
                for one in select nspname from pg_namespace where nspowner = current_user::regrole loop
                    execute format('grant usage on schema %%I to %1$s', one.nspname);
                end loop;
                for one in select n.nspname, c.relname, c.relkind from pg_class c join pg_namespace n on n.oid = c.relnamespace
                           where c.relowner = current_user::regrole and c.relkind in ('r', 'v', 'S') loop
                    execute format(case one.relkind when 'S' then 'grant usage, select on sequence %%I.%%I to %1$s'
                                   else 'grant select, insert, update, delete on table %%I.%%I to %1$s' end,
                                   one.nspname, one.relname);
                end loop;
            end $$
            """;

    /// Makes it when it is missing, and lets it do what the program does.
    ///
    /// @return its name; empty, with a word in the log, when this user may make no role and nobody has made it
    Optional<String> ensure() throws SQLException {
        try (var statement = owner.createStatement();
                var standing = statement.executeQuery(STANDING)) {
            standing.next();
            String name = standing.getString("role");
            String quoted = statement.enquoteIdentifier(name, true);
            if (!standing.getBoolean("there") && standing.getBoolean("makes")) {
                run("create role " + quoted + " nologin");
                run("grant " + quoted + " to current_user");
            } else if (!standing.getBoolean("there") || !usable(name)) {
                LOG.warn(
                        "Row security is off: this database's user may not become {}. docs/operations.md says how",
                        name);
                return Optional.empty();
            }
            run(GRANT.formatted(quoted));
            return Optional.of(quoted);
        }
    }

    private boolean usable(String name) throws SQLException {
        try (var statement = owner.prepareStatement(USABLE)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
