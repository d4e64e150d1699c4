package org.samverk.kernel.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samverk.cast.SamverkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SamverkTest
class DatabaseConfigurationTests {
    @Autowired
    private JdbcClient jdbc;

    @Test
    void the_program_works_as_a_role_without_power() {
        assertThat(jdbc.sql(
                                "select rolsuper or rolcreatedb or rolcreaterole from pg_roles where rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void migrations_have_run_as_the_owner() {
        assertThat(jdbc.sql("select tableowner from pg_tables where tablename = 'flyway_schema_history'")
                        .query(String.class)
                        .single())
                .isEqualTo("samverk_owner");
    }
}
