package org.samverk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samverk.cast.SamverkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A module's tables know those of the modules that it may use, and no others.
@SamverkTest
class ForeignKeysTests {
    @Autowired
    private JdbcClient jdbc;

    private record Key(String from, String to, String name) {}

    @Test
    void foreign_keys_point_to_modules_that_may_be_used() {
        var keys = jdbc.sql("""
                select n.nspname as "from", t.nspname as "to", n.nspname || '.' || c.relname || ' ' || k.conname as name
                from pg_constraint k
                join pg_class c on c.oid = k.conrelid
                join pg_namespace n on n.oid = c.relnamespace
                join pg_class r on r.oid = k.confrelid
                join pg_namespace t on t.oid = r.relnamespace
                where k.contype = 'f'
                """).query(Key.class).list();
        var rules = new ModuleRules();
        assertThat(keys).hasSizeGreaterThan(50);
        assertThat(keys.stream().filter(key -> !rules.mayUse(key.from(), key.to())))
                .isEmpty();
    }
}
