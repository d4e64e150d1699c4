package org.samverk.kernel.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.samverk.cast.Ports;

/// Three nodes behind nginx, which is set up as docs/operations.md says: people who ask it notice nothing of a node
/// that ends, and of one that is killed only what was under way there.
@Tag("long")
@Timeout(value = 15, unit = TimeUnit.MINUTES)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BalancedClusterTests {
    private static final Pattern POSTED =
            Pattern.compile("\\{[^}]*\"kind\":\"posted\"[^}]*\"subject\":\"([0-9a-f-]{36})\"");

    private Balancer balancer;
    private Nodes nodes;
    private List<Visitor> visitors = List.of();

    @BeforeAll
    void three_nodes_behind_a_balancer() throws Exception {
        int port = Ports.free();
        nodes = new Nodes(3, Map.of("SAMVERK_BASE_URL", "http://localhost:" + port));
        balancer = new Balancer(port, nodes.all());
    }

    @AfterAll
    void end() throws Exception {
        balancer.close();
        nodes.close();
    }

    @Test
    void when_a_node_is_killed_only_what_was_under_way_there_fails_and_nothing_is_lost_or_told_twice()
            throws Exception {
        var node = nodes.get(1);
        visitorsCome();
        awaitMore();

        var begun = Instant.now();
        node.kill();
        var dead = Instant.now();
        awaitMore();
        node.start();
        awaitAnswersOf(node);
        visitorsLeave();

        assertThat(failures()).allMatch(failure -> failure.wasUnderWay(begun, dead));
        assertEachIsThereAndToldOnce();
        report("killed");
    }

    @Test
    void when_a_node_ends_politely_and_starts_again_nobody_notices() throws Exception {
        var node = nodes.get(2);
        visitorsCome();
        awaitMore();

        node.end();
        awaitMore();
        node.start();
        awaitAnswersOf(node);
        visitorsLeave();

        assertThat(failures()).isEmpty();
        assertEachIsThereAndToldOnce();
        report("ended politely");
    }

    @Test
    void a_stream_whose_node_is_killed_or_ends_goes_on_at_another_and_misses_and_repeats_nothing() throws Exception {
        try (var david = new SignedIn(balancer, "david");
                var stream = new FaithfulStream(balancer, david.cookie())) {
            await().until(stream::hasBegun);
            visitorsCome();
            awaitMore();

            var killed = nodeOf(stream);
            killed.kill();
            awaitMore();
            await().atMost(Duration.ofSeconds(30)).until(() -> stream.nodes().size() > 1);
            var ended = nodeOf(stream);
            ended.end();
            awaitMore();
            await().atMost(Duration.ofSeconds(30)).until(() -> stream.nodes().size() > 2);
            visitorsLeave();

            var open = postsSeenBy("david");
            await().atMost(Duration.ofSeconds(30)).until(() -> told(stream).containsAll(open));
            assertThat(open).hasSizeLessThan(acknowledged().size());
            assertThat(told(stream)).containsExactlyInAnyOrderElementsOf(open);
            System.out.println(open.size() + " posts told to a stream at " + stream.nodes() + ": each once");
        }
    }

    private void visitorsCome() throws Exception {
        visitors = new ArrayList<>();
        for (var username : List.of("anna", "bjorn", "cecilia", "farid", "anna", "bjorn")) {
            visitors.add(new Visitor(balancer, username));
        }
    }

    @AfterEach
    void all_is_as_before() throws Exception {
        visitorsLeave();
        for (var node : nodes.all()) {
            if (!node.isRunning()) {
                node.start();
            }
        }
    }

    private void visitorsLeave() throws Exception {
        for (var visitor : visitors) {
            visitor.close();
        }
    }

    private void awaitMore() {
        for (var visitor : visitors) {
            int goal = visitor.acknowledged().size() + 5;
            await().atMost(Duration.ofMinutes(3))
                    .until(() -> visitor.acknowledged().size() >= goal);
        }
    }

    private void awaitAnswersOf(RunningSamverk node) {
        for (var visitor : visitors) {
            var before = visitor.nodes().size();
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> visitor.nodes().stream().skip(before).anyMatch(name(node)::equals));
        }
    }

    private List<Visitor.Failure> failures() {
        return visitors.stream().flatMap(each -> each.failures().stream()).toList();
    }

    private List<String> acknowledged() {
        return visitors.stream().flatMap(each -> each.acknowledged().stream()).toList();
    }

    private void assertEachIsThereAndToldOnce() {
        await().atMost(Duration.ofMinutes(5))
                .untilAsserted(() -> assertThat(acknowledged())
                        .allSatisfy(
                                mark -> assertThat(nodes.told(mark)).as(mark).isEqualTo("1 1")));
    }

    private void report(String what) throws Exception {
        var answered = visitors.stream().mapToInt(each -> each.nodes().size()).sum();
        System.out.println("One node of three " + what + ": " + answered + " answers, "
                + acknowledged().size() + " posts, " + failures().size() + " failures " + failures() + ", "
                + balancer.askedAgain() + " asked of a second node so far");
    }

    private RunningSamverk nodeOf(FaithfulStream stream) {
        return nodes.all().stream()
                .filter(node -> name(node).equals(stream.nodes().getLast()))
                .findFirst()
                .orElseThrow();
    }

    private static String name(RunningSamverk node) {
        return "127.0.0.1:" + node.address("").getPort();
    }

    private static List<String> told(FaithfulStream stream) {
        return stream.messages().stream()
                .flatMap(message -> POSTED.matcher(message).results().map(found -> found.group(1)))
                .toList();
    }

    /// Of those that were acknowledged. Cecilia writes in a secret group.
    private List<String> postsSeenBy(String username) {
        var marks = String.join("|", acknowledged());
        var posts = nodes.sql().one("""
                select string_agg(p.id::text, ' ') from feed.post p
                join access.visible_to((select id from access.principal where username = '%s')) v on v = p.id
                where p.content ~ '(%s)'
                """.formatted(username, marks));
        return List.of(posts.split(" "));
    }
}
