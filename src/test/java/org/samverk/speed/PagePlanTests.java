package org.samverk.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.cast.Reads.How.FROM_END_TO_END;
import static org.samverk.cast.Reads.How.ON_INDEXES;

import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.samverk.cast.CastSetup;
import org.samverk.cast.LargeTest;
import org.samverk.cast.Reads;
import org.samverk.cast.Reads.How;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// With much in the tables, a page reads what it shows and not the tables: PostgreSQL itself counts how.
@LargeTest
class PagePlanTests {
    /// Rows that a page may read of a large table: those of what it shows, and for what each of them asks.
    private static final int ROWS = 3000;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CastSetup cast;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Reads reads;

    @Test
    void no_page_reads_a_large_table_from_end_to_end() {
        SoftAssertions.assertSoftly(softly -> new LargePages(jdbc, cast)
                .all()
                .forEach((name, visit) -> softly.assertThat(read(visit, FROM_END_TO_END))
                        .as("%s, %s", name, visit.path())
                        .isEmpty()));
    }

    /// An index can be read from end to end too.
    @Test
    void no_page_reads_many_rows_on_indexes() {
        SoftAssertions.assertSoftly(softly -> new LargePages(jdbc, cast)
                .all()
                .forEach((name, visit) -> softly.assertThat(read(visit, ON_INDEXES))
                        .as("%s, %s", name, visit.path())
                        .allSatisfy((table, rows) -> assertThat(rows).as(table).isLessThan(ROWS))));
    }

    @Test
    void reading_a_table_or_an_index_from_end_to_end_is_noticed() {
        assertThat(reads.during(FROM_END_TO_END, () -> count("content like '%x%'")))
                .containsKey("conversations.comment");
        assertThat(reads.during(ON_INDEXES, () -> {
                    jdbc.sql("set local enable_seqscan = off").update();
                    count("subject_id > uuidv7(interval '-10 years')");
                }))
                .hasEntrySatisfying(
                        "conversations.comment", rows -> assertThat(rows).isGreaterThan(ROWS));
    }

    private void count(String condition) {
        jdbc.sql("select count(*) from conversations.comment where " + condition)
                .query(Integer.class)
                .single();
    }

    private Map<String, Long> read(LargePages.Visit visit, How how) {
        return reads.during(
                how,
                () -> assertThat(mvc.get().uri(visit.path()).with(cast.as(visit.reader())))
                        .as(visit.path())
                        .hasStatusOk());
    }
}
