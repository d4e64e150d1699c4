package org.samverk.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.sql.DriverManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samverk.access.Actor;
import org.samverk.decisions.Register;
import org.samverk.kernel.postgres.Database;
import org.samverk.web.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The program starts on a database of an earlier release with rows in each table, loses none of what is kept, and
/// shows it.
@SpringBootTest
@AutoConfigureMockMvc
@ContextConfiguration(initializers = ReleasedDatabase.class)
class StartOnReleasedSchemaTests {
    private static final String MADE_ANEW = """
            select c.oid::regclass::text from pg_class c
            where c.relkind = 'r' and obj_description(c.oid, 'pg_class') like 'Not backed up:%'
            """;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Database database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Register register;

    @Test
    void what_is_not_made_anew_by_itself_is_there_as_it_was() throws Exception {
        var owner = database.owner();
        List<String> anew = jdbc.sql(MADE_ANEW).query(String.class).list();
        try (var connection = DriverManager.getConnection(database.url(), owner.user(), owner.password())) {
            assertThat(Kept.missing(Fixture.all().getFirst(), connection))
                    .noneMatch(line -> !anew.contains(line.substring(0, line.indexOf(':'))));
        }
    }

    @Test
    void the_register_holds() {
        var check = register.verifyAll(Actor.SYSTEM);
        assertThat(check.entries()).isPositive();
        assertThat(check.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/ideas",
                "/decisions",
                "/drafts",
                "/groups",
                "/notifications",
                "/people",
                "/news",
                "/search?q=tid",
                "/publisher/drafts",
                "/settings",
                "/admin/people",
                "/admin/audit",
                "/public"
            })
    void the_pages_are_shown(String path) {
        assertThat(mvc.get().uri(path).with(authentication(new SignedIn(somebody()))))
                .hasStatusOk();
    }

    /// An employee who may see all of these.
    private UUID somebody() {
        return jdbc.sql("select id from access.principal where username = 'eva'")
                .query(UUID.class)
                .single();
    }
}
