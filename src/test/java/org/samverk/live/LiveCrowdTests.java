package org.samverk.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.live.EventReader.await;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.MembershipRole;
import org.samverk.access.Memberships;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.conversations.Conversations;
import org.samverk.feed.Posts;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.kernel.TimeSource;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.samverk.richtext.RichText;
import org.samverk.web.Proof;
import org.samverk.web.Proofs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/// Two hundred open streams: fifty people with four each, half of them in a secret group.
@SamverkTest
class LiveCrowdTests {
    private static final int PEOPLE = 50;
    private static final int EACH = 4;

    @LocalServerPort
    private int port;

    @Autowired
    private FindByIndexNameSessionRepository<? extends Session> sessions;

    @Autowired
    private CastSetup cast;

    @Autowired
    private Groups groups;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Posts posts;

    @Autowired
    private Conversations conversations;

    @Autowired
    private EventTable table;

    @Autowired
    private Proofs proofs;

    @Autowired
    private Frames frames;

    @Autowired
    private TimeSource time;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Qualifier("unpooledDataSource")
    private DataSource database;

    private final List<String> memberSessions = new ArrayList<>();
    private final List<Actor> members = new ArrayList<>();
    private final List<EventReader> inside = new ArrayList<>();
    private final List<EventReader> outside = new ArrayList<>();
    private Readers readers;
    private Group group;
    private UUID post;

    @BeforeEach
    void two_hundred_streams() {
        readers = new Readers(sessions, port);
        var owner = cast.newcomer("Ägare");
        group = groups.create(owner, new GroupFields("Många " + UUID.randomUUID(), "", "secret"));
        post = posts.post(owner, group.id(), text("Hej")).id();
        for (int i = 0; i < PEOPLE; i++) {
            var person = cast.newcomer("Person " + i);
            var session = readers.session(person);
            if (i % 2 == 0) {
                memberships.put(person.requirePerson(), group.id(), MembershipRole.MEMBER, time.instant());
                members.add(person);
                memberSessions.add(session);
            }
            var streams = i % 2 == 0 ? inside : outside;
            IntStream.range(0, EACH).forEach(n -> streams.add(readers.open(session, null)));
        }
        inside.forEach(EventReader::begun);
        outside.forEach(EventReader::begun);
    }

    @AfterEach
    void close() {
        readers.close();
    }

    @Test
    void a_comment_reaches_all_who_may_see_it_and_nobody_else_whatever_breaks() {
        comments_reach_the_members();
        one_who_is_removed_gets_nothing_more();
        a_killed_listener_loses_nothing();
        who_comes_back_has_missed_nothing();
        assertThat(outside).allSatisfy(reader -> assertThat(reader.received()).isEmpty());
    }

    @Test
    void two_nodes_tell_the_same() {
        var streams = new Streams(table, proofs, frames, time);
        var other = new Listener(database, java.util.List.of(new EventHearing(streams)), "");
        other.start();
        var member = new Stream(
                members.getFirst().requirePerson(),
                new Proof.OfSession(members.getFirst().requirePerson(), memberSessions.getFirst()));
        streams.open(member, null);
        var out = new ByteArrayOutputStream();
        Thread.startVirtualThread(new FutureTask<>(() -> {
            member.writeTo(out);
            return null;
        }));

        comment(members.getLast());

        await(() -> out.toString(StandardCharsets.UTF_8).contains("\"conversation\""));
        await(() -> inside.stream().allMatch(reader -> reader.received().size() == 1));
        other.stop();
        assertThat(member.isEnded()).isTrue();
        assertThat(outside).allSatisfy(reader -> assertThat(reader.received()).isEmpty());
    }

    private void comments_reach_the_members() {
        var took = new ArrayList<Long>();
        for (int round = 1; round <= 5; round++) {
            var expected = round;
            var begun = System.nanoTime();
            comment(members.getFirst());
            await(() -> inside.stream().allMatch(reader -> reader.received().size() == expected));
            inside.forEach(reader -> took.add(reader.received().getLast().nanos() - begun));
        }
        took.sort(null);
        System.out.printf(
                "%d streams, 5 comments: from the beginning of the verb to the reader, median %d ms, longest %d ms%n",
                PEOPLE * EACH, took.get(took.size() / 2) / 1_000_000, took.getLast() / 1_000_000);
    }

    private void one_who_is_removed_gets_nothing_more() {
        memberships.remove(members.getLast().requirePerson(), group.id());
        comment(members.getFirst());
        var removed = inside.subList(inside.size() - EACH, inside.size());
        var left = inside.subList(0, inside.size() - EACH);
        await(() -> left.stream().allMatch(reader -> reader.received().size() == 6));
        assertThat(removed).allSatisfy(reader -> assertThat(reader.received()).hasSize(5));
    }

    private void a_killed_listener_loses_nothing() {
        var killed = jdbc.sql("""
                select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name = 'samverk-live'
                """).query(Integer.class).single();
        assertThat(killed).isPositive();
        comment(members.getFirst());
        await(() -> inside.getFirst().received().size() == 7);
        assertThat(inside.getFirst().received()).hasSize(7);
    }

    private void who_comes_back_has_missed_nothing() {
        var first = inside.getFirst();
        first.close();
        comment(members.getFirst());
        comment(members.getFirst());
        var back = readers.open(memberSessions.getFirst(), first.id()).begun();
        comment(members.getFirst());
        await(() -> back.received().size() >= 3);
        await(() -> inside.get(1).received().size() == 10);
        assertThat(back.received()).hasSize(3);
    }

    private void comment(Actor actor) {
        conversations.comment(actor, post, text("Hej"));
    }

    private static RichText text(String markdown) {
        return Markdown.toRichText(markdown, MentionResolver.NONE);
    }
}
