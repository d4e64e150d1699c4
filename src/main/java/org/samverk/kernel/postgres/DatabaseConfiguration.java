package org.samverk.kernel.postgres;

import java.util.Objects;
import javax.sql.DataSource;
import org.samverk.kernel.Settings;
import org.samverk.kernel.postgres.Database.Login;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;

/// The database that the settings ask for, and the two data sources on it.
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Database database(Settings settings, @Value("${samverk.command:}") String command) {
        String url = settings.database().url();
        if (url != null && !url.isBlank()) {
            var login = new Login(
                    Objects.requireNonNullElse(settings.database().user(), ""),
                    Objects.requireNonNullElse(settings.database().password(), ""));
            return AttachedDatabase.toServer(url, login);
        }
        try {
            return EmbeddedPostgres.start(settings.data());
        } catch (DataFolderHeldException held) {
            if (command.isBlank()) {
                throw held;
            }
            return AttachedDatabase.toHolderOf(settings.data());
        }
    }

    /// What the program reads and writes with.
    @Bean
    @Primary
    DataSource dataSource(Database database, RowSecurity security) {
        return new AskedDataSource(pool(database), security);
    }

    /// Whoever listens to transactions (`TransactionExecutionListener`) listens to these.
    @Bean
    PlatformTransactionManager transactionManager(
            DataSource database, ObjectProvider<TransactionManagerCustomizers> customizers) {
        var transactions = new AskedTransactions(database);
        customizers.ifAvailable(each -> each.customize(transactions));
        return transactions;
    }

    static Pool pool(Database database) {
        var pool = new Pool();
        pool.setPoolName("samverk");
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.app().user());
        pool.setPassword(database.app().password());
        pool.setMaximumPoolSize(16);
        pool.setMinimumIdle(2);
        pool.setConnectionTimeout(10_000);
        pool.addDataSourceProperty("ApplicationName", "samverk");
        return pool;
    }

    /// A connection that is held for as long as the program runs, to listen on: not one of the pool's.
    @Bean(defaultCandidate = false)
    DataSource unpooledDataSource(Database database) {
        return new DriverManagerDataSource(
                database.url(), database.app().user(), database.app().password());
    }

    /// What the migrations run with: a connection at a time, as the owner of the schema.
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource migrationDataSource(Database database) {
        return new DriverManagerDataSource(
                database.url(), database.owner().user(), database.owner().password());
    }
}
