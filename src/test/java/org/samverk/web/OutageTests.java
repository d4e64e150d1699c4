package org.samverk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samverk.kernel.FilesAwayException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class OutageTests {
    @Test
    void a_full_disk_is_told_from_what_the_database_or_the_system_says_of_it() {
        assertThat(Outage.of(new IllegalStateException(new SQLException("full", "53100"))))
                .contains(Outage.FULL);
        assertThat(Outage.of(new UncheckedIOException(new IOException("/srv/files/x: No space left on device"))))
                .contains(Outage.FULL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "53300", "57P01", "57P03"})
    void a_database_that_does_not_answer_is_away(String state) {
        assertThat(Outage.of(new CannotCreateTransactionException("no", new SQLException("away", state))))
                .contains(Outage.AWAY);
        assertThat(Outage.of(new SQLTransientConnectionException("no connection in ten seconds")))
                .contains(Outage.AWAY);
    }

    @Test
    void a_connection_that_broke_within_a_transaction_is_told_though_the_transaction_tells_of_its_rollback_only() {
        var lost = new TransactionSystemException("JDBC rollback failed", new SQLException("Connection is closed"));
        lost.initApplicationException(new IllegalStateException(new SQLException("An I/O error", "08006")));

        assertThat(Outage.of(new IllegalStateException(lost))).contains(Outage.AWAY);
        assertThat(Outage.of(new TransactionSystemException("JDBC rollback failed")))
                .isEmpty();
    }

    @Test
    void a_storage_of_files_that_does_not_answer_is_told_apart_from_a_disk_of_ours() {
        assertThat(Outage.of(new IllegalStateException(new FilesAwayException("away", null))))
                .contains(Outage.FILES_AWAY);
    }

    @Test
    void anything_else_is_a_fault_of_ours() {
        assertThat(Outage.of(new IllegalStateException())).isEmpty();
        assertThat(Outage.of(new SQLException("syntax", "42601"))).isEmpty();
        assertThat(Outage.of(new SQLException())).isEmpty();
        assertThat(Outage.of(new IOException("Broken pipe"))).isEmpty();
        assertThat(Outage.of(null)).isEmpty();
    }
}
