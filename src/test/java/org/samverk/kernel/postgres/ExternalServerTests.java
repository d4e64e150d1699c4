package org.samverk.kernel.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.samverk.Samverk;
import org.samverk.cast.TestFolders;
import org.samverk.kernel.postgres.Database.Login;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The whole program on a PostgreSQL that `SAMVERK_DATABASE_URL` names. A second embedded one plays that server.
class ExternalServerTests {
    private static final Path DATA = TestFolders.create("server");
    private static Database server;

    @BeforeAll
    static void start() {
        server = ForgetfulPostgres.start(DATA);
    }

    @AfterAll
    static void stop() {
        server.close();
        TestFolders.delete(DATA);
    }

    @Test
    void the_program_runs_on_a_server_with_one_user_for_all() {
        Path files = TestFolders.create("files");
        try (var context = new SpringApplicationBuilder(Samverk.class)
                .run(
                        "--server.port=0",
                        "--samverk.data=" + files,
                        "--samverk.database.url=" + server.url(),
                        "--samverk.database.user=" + server.owner().user(),
                        "--samverk.database.password=" + server.owner().password())) {
            var jdbc = context.getBean(JdbcClient.class);
            assertThat(jdbc.sql("select current_user").query(String.class).single())
                    .isEqualTo(server.owner().user());
            assertThat(jdbc.sql("select count(*) from access.subject")
                            .query(Long.class)
                            .single())
                    .isNotNegative();
        }
        assertThat(files.resolve("postgres")).doesNotExist();
    }

    /// Whoever owns tables reads all of their rows; where the program may become nobody else, row security stays off.
    @Test
    void the_policies_bind_a_program_that_owns_the_tables_by_a_role_beside_it() throws SQLException {
        var owner = server.owner().user();
        try (var connection =
                DriverManager.getConnection(server.url(), owner, server.owner().password())) {
            assertThat(new GuardedRole(connection).ensure()).isEmpty();
        }
        var superuser = new Sql(server.url(), Logins.load(DataFolder.open(DATA)).superuser());
        superuser.run("create role samverk_owner_guarded");
        superuser.run("grant samverk_owner_guarded to samverk_owner");
        Path files = TestFolders.create("guarded");
        try (var context = new SpringApplicationBuilder(Samverk.class)
                .run(
                        "--server.port=0",
                        "--samverk.row-security=on",
                        "--samverk.data=" + files,
                        "--samverk.database.url=" + server.url(),
                        "--samverk.database.user=" + owner,
                        "--samverk.database.password=" + server.owner().password())) {
            var jdbc = context.getBean(JdbcClient.class);
            assertThat(jdbc.sql("select current_user").query(String.class).single())
                    .isEqualTo("samverk_owner_guarded");
            assertThat(jdbc.sql("select row_security_active('access.subject')")
                            .query(Boolean.class)
                            .single())
                    .isTrue();
        }
    }

    @Test
    void a_server_that_does_not_answer_is_named_without_its_password() {
        assertThatThrownBy(() -> AttachedDatabase.toServer(
                        "jdbc:postgresql://127.0.0.1:1/samverk?password=hemligt", new Login("samverk", "hemligt")))
                .hasMessageContaining("jdbc:postgresql://127.0.0.1:1/samverk cannot be reached")
                .hasMessageNotContaining("hemligt");
    }
}
