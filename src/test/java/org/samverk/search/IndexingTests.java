package org.samverk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.feed.Posts;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.kernel.Settings;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/// Nothing is lost between saving and finding, whenever the program ends.
@SamverkTest
class IndexingTests {
    @Autowired
    private Indexing indexing;

    @Autowired
    private Indexer indexer;

    @Autowired
    private Rebuild rebuild;

    @Autowired
    private Engine engine;

    @Autowired
    private Search search;

    @Autowired
    private Groups groups;

    @Autowired
    private Posts posts;

    @Autowired
    private Settings program;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CastSetup cast;

    private final String word = "k" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "ng";

    @AfterEach
    void goOn() {
        if (!indexing.isRunning()) {
            indexing.start();
        }
        cast.untilAllIsFound();
    }

    @Test
    void what_was_saved_before_an_end_is_found_after_it() {
        indexing.stop();
        write();

        assertThat(waiting()).isPositive();
        start();
        assertThat(found()).containsExactly(word);
    }

    @Test
    void a_row_that_cannot_be_read_keeps_nothing_else_from_being_found() {
        var bjorn = cast.actor(Cast.BJORN);
        var group = groups.create(bjorn, new GroupFields("Rader " + UUID.randomUUID(), "", "open"));
        var post = posts.post(bjorn, group.id(), Markdown.toRichText("Hel", MentionResolver.NONE));
        cast.untilAllIsFound();
        indexing.stop();
        var whole = content(post.id(), "{\"type\":\"nonsense\"}");
        write();
        try {
            start();
            cast.untilAllIsFound();
            assertThat(found()).containsExactly(word);
        } finally {
            content(post.id(), whole);
        }
    }

    /// @return what stood there before
    private String content(UUID post, String content) {
        var before = jdbc.sql("select content from feed.post where id = :id")
                .param("id", post)
                .query(String.class)
                .single();
        jdbc.sql("update feed.post set content = :content where id = :id")
                .param("content", content)
                .param("id", post)
                .update();
        return before;
    }

    @Test
    void what_the_engine_has_is_written_again_when_the_database_has_not_let_go_of_it() {
        indexing.stop();
        write();
        engine.open();
        transaction.executeWithoutResult(status -> {
            indexer.next();
            status.setRollbackOnly();
        });

        assertThat(waiting()).isPositive();
        engine.close();
        start();
        assertThat(found()).containsExactly(word);
    }

    @Test
    void a_rebuild_goes_on_where_it_was_and_ends_what_is_no_more() {
        write();
        cast.untilAllIsFound();
        engine.write(List.of(ghost()), List.of(), "of an earlier rebuild");
        assertThat(search.find(Actor.SYSTEM, SearchQuery.of(word)).total()).isEqualTo(2);

        indexing.stop();
        engine.open();
        rebuild.begin();
        rebuild.next();
        engine.close();
        start();

        assertThat(found()).containsExactly(word);
        assertThat(search.find(Actor.SYSTEM, SearchQuery.of(word)).total()).isOne();
        assertThat(rebuild.standing()).hasValueSatisfying(row -> {
            assertThat(row.phase()).isEqualTo("done");
            assertThat(row.done()).isPositive();
            assertThat(row.finishedAt()).isNotNull();
        });
    }

    @Test
    void an_index_that_is_lost_is_made_anew() throws IOException {
        write();
        indexing.stop();
        FileSystemUtils.deleteRecursively(program.data().resolve("search"));

        start();

        await().untilAsserted(() -> assertThat(found()).containsExactly(word));
    }

    @Test
    void a_rebuild_gets_on_though_people_write_so_much_that_something_always_waits() {
        write();
        cast.untilAllIsFound();
        indexing.stop();
        engine.open();
        rebuild.begin();
        engine.close();
        jdbc.sql("""
                insert into search.pending (kind, id)
                select 'person', (select id from access.principal limit 1) from generate_series(1, 20000)
                """).update();

        indexing.start();

        await().pollInterval(Duration.ofMillis(10))
                .untilAsserted(() ->
                        assertThat(rebuild.standing().orElseThrow().done()).isPositive());
        assertThat(waiting()).isPositive();
    }

    private void write() {
        groups.create(cast.actor(Cast.BJORN), new GroupFields(word, "", "open"));
    }

    private Entry ghost() {
        var entry = new Entry("s" + UUID.randomUUID());
        entry.kind = "group";
        entry.subject = UUID.randomUUID().toString();
        entry.standing = SearchText.Standing.WORK.name();
        entry.readers = Set.of(Readers.EMPLOYEES);
        return entry.titled(word, new Tokens(word, word, "", "", "", ""));
    }

    private void start() {
        indexing.start();
        cast.untilAllIsFound();
    }

    private long waiting() {
        return jdbc.sql("select count(*) from search.pending").query(Long.class).single();
    }

    private List<String> found() {
        return search.find(cast.actor(Cast.GRETA), SearchQuery.of(word)).hits().stream()
                .map(Hit::title)
                .toList();
    }
}
