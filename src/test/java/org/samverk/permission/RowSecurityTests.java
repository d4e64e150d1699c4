package org.samverk.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.DemoTest;
import org.samverk.kernel.postgres.Asking;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Row security is on: PostgreSQL itself refuses what `access.visible_to` would refuse, whatever a statement forgets.
@DemoTest
class RowSecurityTests {
    /// Whose policy follows that of the subject, and by which key.
    private static final String KEYS = """
            select tablename || ' ' || substring(qual from '\\(s\\.id = \\w+\\.(\\w+)\\)') as key, schemaname
            from pg_policies where policyname = 'seen' and tablename <> 'subject'
            """;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_statement_without_the_rule_reads_what_the_rule_would_let_through() {
        for (var person : people()) {
            var allowed = new HashSet<>(jdbc.sql("select access.visible_to(:viewer)")
                    .param("viewer", person)
                    .query(UUID.class)
                    .list());

            assertThat(as(person, () -> keys("access.subject", "id")))
                    .as("subjects for " + person)
                    .isEqualTo(allowed);
        }
    }

    @Test
    void what_belongs_to_a_subject_is_refused_with_it() {
        var anna = person("anna");
        var hidden = keys("access.subject", "id");
        hidden.removeAll(as(anna, () -> keys("access.subject", "id")));
        var full = new ArrayList<String>();
        for (var table : guarded()) {
            var all = keys(table.name(), table.key());
            if (all.removeAll(hidden)) {
                full.add(table.name());
            }

            assertThat(as(anna, () -> keys(table.name(), table.key())))
                    .as(table.name())
                    .isEqualTo(all);
        }
        assertThat(full).contains("feed.post", "documents.draft", "folders.item", "conversations.comment");
    }

    @Test
    void views_do_not_read_as_whoever_made_them() {
        var anna = person("anna");
        var seen = as(anna, () -> keys("access.subject", "id"));

        assertThat(seen).containsAll(as(anna, () -> keys("feed.post_read", "id")));
        assertThat(jdbc.sql("""
                        select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind = 'v' and n.nspname not in ('pg_catalog', 'information_schema')
                          and not coalesce('security_invoker=true' = any(c.reloptions), false)
                        """).query(String.class).list()).isEmpty();
    }

    @Test
    void where_nobody_has_said_who_asks_only_what_is_public_can_be_read() {
        var shown = as(
                null,
                () -> jdbc.sql("select distinct audience from access.subject")
                        .query(String.class)
                        .list());

        assertThat(shown).containsExactly("public");
    }

    @Test
    void a_connection_that_comes_to_somebody_else_forgets_whom_it_served() {
        var anna = as(person("anna"), () -> keys("feed.post", "id"));
        var hugo = as(person("hugo"), () -> keys("feed.post", "id"));

        assertThat(as(person("anna"), () -> keys("feed.post", "id")))
                .isEqualTo(anna)
                .isNotEqualTo(hugo);
        assertThat(keys("feed.post", "id")).containsAll(anna).containsAll(hugo).isNotEqualTo(anna);
    }

    private List<UUID> people() {
        var people = new ArrayList<>(jdbc.sql("select id from access.principal where id <> :program")
                .param("program", Actor.SYSTEM_ID)
                .query(UUID.class)
                .list());
        people.add(null);
        return people;
    }

    private UUID person(String username) {
        return jdbc.sql("select id from access.principal where username = :username")
                .param("username", username)
                .query(UUID.class)
                .single();
    }

    private List<Guarded> guarded() {
        return jdbc.sql(KEYS)
                .query((row, number) -> {
                    var parts = row.getString("key").split(" ");
                    return new Guarded(row.getString("schemaname") + "." + parts[0], parts[1]);
                })
                .list();
    }

    private Set<UUID> keys(String table, String key) {
        return new HashSet<>(
                jdbc.sql("select " + key + " from " + table).query(UUID.class).list());
    }

    private static <T> T as(@Nullable UUID person, Supplier<T> act) {
        var found = new ArrayList<T>();
        Asking.during(() -> Optional.ofNullable(person), () -> found.add(act.get()));
        return found.getFirst();
    }

    private record Guarded(String name, String key) {}
}
