package org.samverk.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.cast.Cast.FARID;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.MembershipRole;
import org.samverk.access.Memberships;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.coediting.NewSteps;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Farid follows a draft of a closed group while Björn writes on it.
@SamverkTest
class DraftStreamTests {
    @LocalServerPort
    private int port;

    @Autowired
    private CastSetup cast;

    @Autowired
    private Groups groups;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Drafts drafts;

    @Autowired
    private DraftTexts texts;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private UUID group = UUID.randomUUID();
    private UUID draft = UUID.randomUUID();

    @BeforeEach
    void a_draft_of_two() {
        group = groups.create(cast.actor(BJORN), new GroupFields("Följs " + UUID.randomUUID(), "Vi skriver.", "closed"))
                .id();
        memberships.put(cast.id(FARID), group, MembershipRole.MEMBER, Instant.now());
        var text = Markdown.toRichText("Hej", MentionResolver.NONE);
        draft = drafts.start(cast.actor(BJORN), group, "Rutin", text, null);
        texts.open(cast.actor(BJORN), draft);
    }

    @AfterEach
    void close() {
        client.shutdownNow();
    }

    @Test
    void what_was_missed_comes_first_and_what_is_written_then_as_it_is_taken() {
        type(0, "ett");
        follow();
        await().until(() -> heard.stream().anyMatch(line -> line.contains("ett")));

        type(1, "två");

        await().until(() -> heard.stream().anyMatch(line -> line.contains("två")));
    }

    @Test
    void who_may_no_longer_see_the_draft_hears_no_more_of_it() {
        var stream = follow();
        type(0, "synligt");
        await().until(() -> heard.stream().anyMatch(line -> line.contains("synligt")));

        memberships.remove(cast.id(FARID), group);
        type(1, "dolt");

        await().until(stream::isDone);
        assertThat(heard).contains("event: bye").noneMatch(line -> line.contains("dolt"));
    }

    private CompletableFuture<Void> follow() {
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/api/v1/drafts/" + draft + "/text/stream"))
                .header("Authorization", "Bearer " + cast.token(FARID))
                .build();
        return client.sendAsync(request, BodyHandlers.ofLines())
                .thenAcceptAsync(answer -> answer.body().forEach(heard::add));
    }

    private void type(int version, String words) {
        var step =
                "{\"stepType\":\"replace\",\"from\":1,\"to\":1,\"slice\":{\"content\":[{\"type\":\"text\",\"text\":\"%s\"}]}}"
                        .formatted(words);
        texts.take(cast.actor(BJORN), draft, new NewSteps(version, "a", List.of(step)));
    }
}
