package org.samverk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.samverk.cast.SamverkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// `docs/schema.sql` is the whole schema in one file. Written anew with `./test SchemaTests -Dschema.write=true`.
@SamverkTest
class SchemaTests {
    private static final Path FILE = Path.of("docs/schema.sql");

    @Autowired
    private JdbcClient jdbc;

    @Test
    void the_schema_in_the_documentation_is_the_one_that_the_migrations_make() throws IOException {
        var schema = new SchemaText(jdbc).write();
        if (Boolean.getBoolean("schema.write")) {
            Files.writeString(FILE, schema);
        }
        assertThat(Files.readString(FILE)).isEqualTo(schema);
    }
}
