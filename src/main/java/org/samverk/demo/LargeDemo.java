package org.samverk.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A municipality of three thousand people with five years behind it, around the small demo: made by the SQL files in
/// `demo/large`, in the order of their names, in one transaction. It is there whole or not at all, and a start that
/// finds
/// it missing makes it.
@Component
class LargeDemo {
    private static final Logger LOG = LoggerFactory.getLogger(LargeDemo.class);
    private static final String TOOLS = "01-tools.sql";

    private final DataSource owner;
    private final JdbcClient jdbc;
    private final double scale;

    /// @param owner its files need tables for a while, which only the owner of the schema may make
    /// @param scale how much of it: 1 for all, 0.1 for a tenth of the people, groups, posts, …
    LargeDemo(
            @Qualifier("migrationDataSource") DataSource owner,
            JdbcClient jdbc,
            @Value("${samverk.demo-scale:1}") double scale) {
        this.owner = owner;
        this.jdbc = jdbc;
        this.scale = scale;
    }

    /// Whether the first of its people is not there.
    boolean isMissing() {
        return jdbc.sql("select not exists (select from access.principal where username like '%.0001')")
                .query(Boolean.class)
                .single();
    }

    void make() {
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            begin(connection);
            for (var file : files()) {
                execute(connection, file);
            }
            connection.commit();
            connection.setAutoCommit(true);
            LOG.info("Demo: large: taking stock of it");
            run(connection, "vacuum (analyze)");
        } catch (SQLException e) {
            throw new IllegalStateException("The large demo could not be made: " + e.getMessage(), e);
        }
    }

    private void begin(Connection connection) throws SQLException {
        run(connection, "set local work_mem = '64MB'; set local jit = off");
        run(connection, "set local samverk.scale = '" + scale + "'");
    }

    private void execute(Connection connection, Resource file) throws SQLException {
        var sql = text(file);
        LOG.info("Demo: large: {}", sql.substring("-- ".length(), sql.indexOf('\n')));
        run(connection, sql);
        if (TOOLS.equals(file.getFilename())) {
            store(connection, LargeWords.read().all());
        }
    }

    private static void store(Connection connection, List<LargeWords.Word> words) throws SQLException {
        try (var insert =
                connection.prepareStatement("insert into pg_temp.word (kind, area, n, words) values (?, ?, ?, ?)")) {
            for (var word : words) {
                insert.setString(1, word.kind());
                insert.setInt(2, word.area());
                insert.setInt(3, word.n());
                insert.setString(4, word.words());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /// Several statements at once, as they stand: braces and question marks mean nothing to the driver.
    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    private static List<Resource> files() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:demo/large/*.sql"))
                    .sorted(Comparator.comparing(file -> Objects.requireNonNull(file.getFilename())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
