package org.samverk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Visibility;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.conversations.Conversations;
import org.samverk.feed.NewPost;
import org.samverk.feed.Posts;
import org.samverk.files.Files;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.samverk.richtext.RichText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is shown of what was found: facets, pages, what was perhaps meant, and files with what they are attached to.
@SamverkTest
class ResultsTests {
    @Autowired
    private Search search;

    @Autowired
    private Vocabulary vocabulary;

    @Autowired
    private Groups groups;

    @Autowired
    private Posts posts;

    @Autowired
    private Conversations conversations;

    @Autowired
    private Files files;

    @Autowired
    @Qualifier("digest")
    private OneTimeTask<Void> digest;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CastSetup cast;

    private final String word = "q" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "zorn";
    private Actor bjorn;
    private Actor greta;

    @BeforeEach
    void people() {
        bjorn = cast.actor(Cast.BJORN);
        greta = cast.actor(Cast.GRETA);
    }

    @Test
    void facets_say_how_many_each_has_and_narrow_what_is_found() {
        var one = group("Ett " + word);
        var other = group("Annat");
        posts.post(bjorn, one.id(), text(word));
        var post = posts.post(bjorn, other.id(), text(word));
        conversations.comment(greta, post.id(), text(word));
        var results = find(SearchQuery.of(word));

        assertThat(results.total()).isEqualTo(4);
        assertThat(results.kinds())
                .extracting(Results.Facet::value, Results.Facet::count)
                .containsExactlyInAnyOrder(tuple("post", 2L), tuple("comment", 1L), tuple("group", 1L));
        assertThat(facet(results, "author"))
                .containsExactlyInAnyOrder(
                        tuple(cast.id(Cast.BJORN).toString(), 2L),
                        tuple(cast.id(Cast.GRETA).toString(), 1L));

        var posted = find(SearchQuery.of(word).ofKind("post"));
        assertThat(posted.total()).isEqualTo(2);
        assertThat(posted.kinds()).isEqualTo(results.kinds());
        assertThat(find(SearchQuery.of(word).narrowed("author", greta.id())).hits())
                .extracting(Hit::kind)
                .containsExactly("comment");
        assertThat(find(SearchQuery.of(word).narrowed("group", other.id())).total())
                .isEqualTo(2);
    }

    @Test
    void pages_follow_each_other_without_a_gap_and_nothing_stands_on_two() {
        var group = group("Många");
        IntStream.range(0, 45).forEach(at -> posts.post(bjorn, group.id(), text(word + " " + at)));

        for (var query : List.of(SearchQuery.of(word), SearchQuery.of(word).newestFirst(true))) {
            var seen = new HashSet<UUID>();
            for (var page : List.of(1, 2, 3)) {
                var results = find(query.at(page));
                assertThat(results.total()).isEqualTo(45);
                assertThat(results.hits()).hasSize(page < 3 ? 20 : 5);
                assertThat(results.hasMore()).isEqualTo(page < 3);
                results.hits().forEach(hit -> assertThat(seen.add(hit.id())).isTrue());
            }
        }
    }

    @Test
    void what_was_perhaps_meant_is_a_word_that_everybody_reads() {
        posts.post(bjorn, group("Ord").id(), text("Om " + word));
        cast.untilAllIsFound();
        vocabulary.refresh();
        var misspelt = word.replace("zorn", "zonr");

        var results = find(SearchQuery.of("om " + misspelt));
        assertThat(results.meant()).isEqualTo("om " + word);
        assertThat(results.total()).isOne();
        assertThat(find(SearchQuery.of(word)).meant()).isNull();
    }

    @Test
    void what_stands_in_an_attached_file_is_found_with_the_post_or_the_comment_until_it_is_taken_away() {
        var group = group("Filer");
        var post = posts.post(bjorn, group.id(), NewPost.of(text("Se filen")), List.of(file(bjorn, word)));
        var comment =
                conversations.comment(greta, post.id(), null, text("Se min"), List.of(file(greta, word + " också")));
        read();
        assertThat(find(SearchQuery.of(word)).hits())
                .extracting(Hit::kind)
                .containsExactlyInAnyOrder("post", "comment");
        assertThat(find(SearchQuery.of(word)).hits())
                .allSatisfy(hit -> assertThat(hit.excerpt().isEmpty()).isFalse());
        assertThat(search.find(Actor.VISITOR, SearchQuery.of(word)).total()).isZero();

        posts.edit(bjorn, post.id(), text("Utan fil"), List.of());
        conversations.delete(greta, comment.id());
        assertThat(find(SearchQuery.of(word)).total()).isZero();
    }

    @Test
    void a_search_asks_the_database_as_often_whatever_is_found() {
        var group = group("Dyrt");
        posts.post(bjorn, group.id(), text(word));
        cast.untilAllIsFound();
        var few = cast.statements(() -> find(SearchQuery.of(word)));
        IntStream.range(0, 19).forEach(at -> posts.post(bjorn, group.id(), text(word + " " + at)));
        cast.untilAllIsFound();

        assertThat(cast.statements(() -> find(SearchQuery.of(word)))).isEqualTo(few);
        assertThat(few).isLessThanOrEqualTo(10);
    }

    private Results find(SearchQuery query) {
        cast.untilAllIsFound();
        return search.find(greta, query);
    }

    private static List<Tuple> facet(Results results, String field) {
        return results.facets().stream()
                .filter(facets -> facets.field().equals(field))
                .flatMap(facets -> facets.values().stream())
                .map(facet -> tuple(facet.value(), facet.count()))
                .toList();
    }

    private Group group(String name) {
        return groups.create(bjorn, new GroupFields(name, "", Visibility.OPEN.code()));
    }

    private UUID file(Actor actor, String words) {
        return files.store(actor, new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)), "bilaga.txt");
    }

    /// No tasks run in tests: what stands in files is read now.
    private void read() {
        jdbc.sql("select sha256 from files.text where state = 'waiting'")
                .query(String.class)
                .list()
                .forEach(hash -> digest.execute(new TaskInstance<>(digest.getName(), hash), null));
    }

    private static RichText text(String words) {
        return Markdown.toRichText(words, MentionResolver.NONE);
    }
}
