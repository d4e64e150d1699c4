package org.samverk.kernel.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/// Three nodes on one PostgreSQL, one OpenSearch and one bucket of files: whatever is done at one of them holds at all,
/// and when one is killed nothing that was acknowledged is lost or told twice.
@Tag("long")
@Timeout(value = 15, unit = TimeUnit.MINUTES)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClusterTests {
    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final List<String> WRITERS = List.of("anna", "bjorn", "cecilia", "farid");

    /// What other tests have written is in the index.
    private static final String NOTHING_WAITS = """
            select phase = 'done' and not exists (select from search.pending) from search.rebuild
            """;

    private Nodes nodes;
    private SignedIn bjorn;
    private SignedIn david;

    @BeforeAll
    void three_nodes() throws Exception {
        nodes = new Nodes(3);
        bjorn = new SignedIn(nodes.get(0), "bjorn");
        david = new SignedIn(nodes.get(1), "david");
    }

    @AfterAll
    void end() throws Exception {
        bjorn.close();
        david.close();
        nodes.close();
    }

    @Test
    void whoever_signs_in_at_one_node_is_signed_in_at_all_and_signs_out_of_all() throws Exception {
        try (var farid = new SignedIn(nodes.get(2), "farid")) {
            for (var node : nodes.all()) {
                assertThat(farid.get(node, "/notifications").statusCode()).isEqualTo(200);
            }
            farid.send(nodes.get(0), "/sign-out", Map.of("_csrf", farid.csrf()));
            for (var node : nodes.all()) {
                assertThat(farid.get(node, "/notifications").statusCode()).isEqualTo(303);
            }
        }
    }

    @Test
    void what_is_written_and_deleted_at_one_node_is_found_and_gone_at_the_others_within_two_seconds() throws Exception {
        await().atMost(Duration.ofMinutes(4)).until(() -> nodes.sql().one(NOTHING_WAITS), "t"::equals);
        var word = UUID.randomUUID().toString();

        var post = post(nodes.get(0), word);
        for (var node : nodes.all()) {
            await().pollInterval(Duration.ofMillis(50)).atMost(FRESH).until(() -> finds(node, word));
        }

        bjorn.send(nodes.get(1), post + "/deletion", Map.of());
        for (var node : nodes.all()) {
            await().pollInterval(Duration.ofMillis(50)).atMost(FRESH).until(() -> !finds(node, word));
        }
    }

    @Test
    void a_page_that_is_taken_down_at_one_node_is_gone_at_the_others_within_a_second() throws Exception {
        var page = nodes.sql().one("""
                select p.id || ' ' || p.path from sites.page p join sites.site s on s.id = p.site_id
                where s.kind = 'public' and p.state = 'live' and p.parent_id is not null
                  and not exists (select from sites.page c where c.parent_id = p.id)
                order by p.path limit 1
                """).split(" ");
        var address = "/public/" + page[1];
        seenByVisitors(address, 200);

        david.send(nodes.get(0), "/publisher/pages/" + page[0] + "/removal", Map.of());
        seenByVisitors(address, 410);

        david.send(nodes.get(1), "/publisher/archive/" + page[0] + "/restoration", Map.of());
        seenByVisitors(address, 200);
    }

    @Test
    void a_file_whose_parts_go_to_several_nodes_is_read_at_each() throws Exception {
        var words = "Delarna passar ihop";
        var begun = bjorn.ask(upload(nodes.get(0), "/files/uploads")
                .header("Upload-Length", "" + words.length())
                .POST(BodyPublishers.noBody()));
        var place = begun.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");

        append(nodes.get(1), place, 0, "Delarna ");
        var end = append(nodes.get(2), place, 8, "passar ihop");

        var file = end.headers().firstValue("Samverk-File").orElseThrow();
        for (var node : nodes.all()) {
            assertThat(bjorn.get(node, "/files/" + file).body()).isEqualTo(words);
        }
    }

    @Test
    void what_happens_at_one_node_is_told_to_windows_that_are_open_at_another() throws Exception {
        try (var window = new OpenStream(nodes.get(2).address("/live"), david.cookie())) {
            post(nodes.get(0), UUID.randomUUID() + "\n\n@david");

            await().atMost(Duration.ofSeconds(10)).until(() -> window.heard("notification"));
        }
    }

    @Test
    void a_text_is_written_at_three_nodes_at_once_while_one_of_them_is_killed() throws Exception {
        Crowd.pack();
        var draft = Crowd.draft(nodes.get(0), List.of(bjorn));
        var windows = IntStream.range(0, 6)
                .mapToObj(number -> new Crowd.Window(nodes.get(number % 3).address(""), bjorn))
                .toList();
        int seed = ThreadLocalRandom.current().nextInt(1, 100_000);

        try (var crowd = new Crowd(draft, windows, 15, seed)) {
            Signals.pause(Duration.ofSeconds(5));
            nodes.get(1).kill();
            nodes.get(1).start();

            assertThat(crowd.said()).as("seed " + seed).endsWith("exit 0");
        }
    }

    @Test
    void when_a_node_is_killed_no_post_is_lost_or_doubled_and_who_is_mentioned_is_told_once() throws Exception {
        var writers = new ArrayList<PostWriter>();
        for (var username : WRITERS) {
            writers.add(new PostWriter(nodes::next, username, "\n\n@david"));
        }
        awaitMore(writers);
        nodes.get(2).kill();
        awaitMore(writers);
        nodes.get(2).start();
        awaitMore(writers);
        for (var writer : writers) {
            writer.stop();
        }

        var written = writers.stream().flatMap(w -> w.acknowledged().stream()).toList();
        assertThat(writers).allSatisfy(writer -> assertThat(writer.failures()).isZero());
        await().atMost(Duration.ofMinutes(5))
                .untilAsserted(() -> assertThat(written)
                        .allSatisfy(
                                mark -> assertThat(nodes.told(mark)).as(mark).isEqualTo("1 1")));
        System.out.println(
                written.size() + " posts at three nodes, one of them killed: 0 lost, 0 doubled, each told once");
        for (var writer : writers) {
            writer.close();
        }
    }

    private static void awaitMore(List<PostWriter> writers) {
        for (var writer : writers) {
            int goal = writer.acknowledged().size() + 10;
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> writer.acknowledged().size() >= goal);
            assertThat(writer.refusal()).isNull();
        }
    }

    /// @return its address
    private String post(RunningSamverk node, String words) throws Exception {
        var start = bjorn.get(node, "/").body();
        var group = SignedIn.find(start, "(?s)<select[^>]*name=\"group\"[^>]*>.*?<option value=\"([^\"]+)\"");
        var form = Map.of("once", UUID.randomUUID().toString(), "group", group, "markdown", words);
        assertThat(bjorn.send(node, "/posts", form).statusCode()).isEqualTo(303);
        var mark = words.lines().findFirst().orElseThrow();
        return "/posts/" + nodes.sql().one("select id from feed.post where content like '%%%s%%'".formatted(mark));
    }

    private boolean finds(RunningSamverk node, String word) throws IOException, InterruptedException {
        var q = URLEncoder.encode("\"" + word + "\"", StandardCharsets.UTF_8);
        return bjorn.get(node, "/search?q=" + q).body().contains(word + "</a>");
    }

    private void seenByVisitors(String address, int status) {
        try (var client = HttpClient.newHttpClient()) {
            for (var node : nodes.all()) {
                var request = HttpRequest.newBuilder(node.address(address)).build();
                await().pollInterval(Duration.ofMillis(50))
                        .atMost(Duration.ofSeconds(1))
                        .until(
                                () -> client.send(request, BodyHandlers.discarding())
                                        .statusCode(),
                                answered -> answered == status);
            }
        }
    }

    private HttpResponse<String> append(RunningSamverk node, String place, int offset, String part) throws Exception {
        var answer = bjorn.ask(upload(node, place)
                .header("Upload-Offset", "" + offset)
                .header("Content-Type", "application/offset+octet-stream")
                .method("PATCH", BodyPublishers.ofString(part, StandardCharsets.UTF_8)));
        assertThat(answer.statusCode()).isEqualTo(204);
        return answer;
    }

    private static HttpRequest.Builder upload(RunningSamverk node, String path) {
        return HttpRequest.newBuilder(node.address(path)).header("Tus-Resumable", "1.0.0");
    }
}
