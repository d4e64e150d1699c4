package org.samverk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.samverk.search.RelevanceQuery.Found;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/// Whether what people look for comes first. The queries and their answers are in `queries.tsv`; they say what a
/// stranger would expect.
@SpringBootTest
@AutoConfigureMockMvc
@Import({RelevanceContent.class, RelevanceSynonyms.class})
@ContextConfiguration(initializers = RelevanceDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelevanceTests {
    private static final Pattern OF_DECISION = Pattern.compile("\\{(number|case) of (.+)}");
    private static final double ENOUGH = 0.95;

    @Autowired
    private Search search;

    @Autowired
    private Vocabulary vocabulary;

    @Autowired
    @Qualifier("digest")
    private OneTimeTask<Void> digest;

    @Autowired
    private RelevanceContent content;

    @Autowired
    private JdbcClient jdbc;

    @BeforeAll
    void write() {
        assumeTrue(RelevanceContent.isHandbookAtHand(), "the handbook is not at hand");
        content.write();
        readFiles();
        await().atMost(Duration.ofMinutes(2))
                .until(() -> jdbc.sql("""
                        select not exists (select from search.pending)
                           and exists (select from search.rebuild where phase = 'done')
                        """).query(Boolean.class).single());
        vocabulary.refresh();
    }

    /// No tasks run in tests: what stands in files is read now.
    private void readFiles() {
        jdbc.sql("select sha256 from files.text where state = 'waiting'")
                .query(String.class)
                .list()
                .forEach(hash -> digest.execute(new TaskInstance<>(digest.getName(), hash), null));
    }

    @Test
    void there_are_enough_queries_in_both_languages() {
        assertThat(queries("sv")).hasSizeGreaterThanOrEqualTo(75);
        assertThat(queries("en")).hasSizeGreaterThanOrEqualTo(55);
    }

    @Test
    void every_answer_exists_where_its_reader_may_see_it() {
        var missing = new ArrayList<String>();
        for (var query : RelevanceFiles.queries()) {
            var seen = seenBy(query.reader());
            for (var answer : query.answers()) {
                var times = seen.stream().filter(answer::is).count();
                if (times != 1) {
                    missing.add(query.typed() + ": " + answer + " is there " + times + " times");
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void the_right_answer_is_among_the_first_three() {
        var figures = new RelevanceFigures(
                RelevanceFiles.queries().stream().map(this::score).toList());
        report(figures);

        assertThat(figures.of("sv").success()).isGreaterThanOrEqualTo(ENOUGH);
        assertThat(figures.of("en").success()).isGreaterThanOrEqualTo(ENOUGH);
    }

    private RelevanceFigures.Score score(RelevanceQuery query) {
        var grades = find(query).stream().map(query::grade).toList();
        return new RelevanceFigures.Score(query, grades);
    }

    private List<Found> find(RelevanceQuery query) {
        return search.find(content.actor(query.reader()), SearchQuery.of(typed(query))).hits().stream()
                .map(hit -> new Found(hit.kind(), hit.path().replaceFirst("^/people/", ""), hit.title()))
                .toList();
    }

    private void report(RelevanceFigures figures) {
        System.out.println(figures.of("sv").line("sv") + "\n" + figures.of("en").line("en"));
        figures.scores().stream()
                .filter(score -> !score.isSuccess())
                .map(RelevanceFigures.Score::query)
                .forEach(query -> System.out.println("missed: %s %-12s %-40s wanted %s; found %s"
                        .formatted(
                                query.language(),
                                query.about(),
                                typed(query),
                                query.answers().getFirst().name(),
                                find(query).stream().limit(3).toList())));
    }

    private String typed(RelevanceQuery query) {
        var decision = OF_DECISION.matcher(query.typed());
        if (!decision.matches()) {
            return query.typed();
        }
        return jdbc.sql("select case :what when 'number' then number else case_number end from decisions.entry"
                        + " where title = :title")
                .param("what", decision.group(1))
                .param("title", decision.group(2))
                .query(String.class)
                .single();
    }

    private List<Found> seenBy(String username) {
        var reader = content.actor(username).id();
        return jdbc.sql("""
                        select s.kind, s.path as key, s.title
                        from access.subject s join access.visible_to(:reader) v on v = s.id
                        where s.withdrawn_at is null and s.kind <> 'decision_extract'
                        union all
                        select 'person', username, name from access.principal where username is not null
                        """).param("reader", reader).query(Found.class).list();
    }

    private static List<RelevanceQuery> queries(String language) {
        return RelevanceFiles.queries().stream()
                .filter(query -> query.language().equals(language))
                .toList();
    }
}
