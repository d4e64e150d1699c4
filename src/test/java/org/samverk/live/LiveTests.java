package org.samverk.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samverk.live.EventReader.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.MembershipRole;
import org.samverk.access.Memberships;
import org.samverk.access.Principals;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.identity.Tokens;
import org.samverk.kernel.TimeSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SamverkTest
class LiveTests {
    @LocalServerPort
    private int port;

    @Autowired
    private FindByIndexNameSessionRepository<? extends Session> sessions;

    @Autowired
    private Live live;

    @Autowired
    private EventTable table;

    @Autowired
    private CastSetup cast;

    @Autowired
    private Groups groups;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Principals principals;

    @Autowired
    private Tokens tokens;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TimeSource time;

    @Autowired
    private PlatformTransactionManager transactions;

    private Readers readers;
    private Actor anna;
    private Actor outsider;
    private Group group;

    @BeforeEach
    void a_secret_group() {
        readers = new Readers(sessions, port);
        anna = cast.newcomer("Anna Ström");
        outsider = cast.newcomer("Olle Utanför");
        group = groups.create(anna, new GroupFields("Direkt " + UUID.randomUUID(), "", "secret"));
    }

    @AfterEach
    void close() {
        readers.close();
    }

    @Test
    void what_is_told_reaches_those_who_see_it_and_nobody_else() {
        var inside = readers.open(anna);
        var outside = readers.open(outsider);

        tell("one");
        tellPerson(outsider, "two");

        await(() -> inside.abouts().contains("one") && outside.abouts().contains("two"));
        assertThat(inside.abouts()).containsExactly("one");
        assertThat(outside.abouts()).containsExactly("two");
        var event = inside.received().getFirst();
        assertThat(event.text("kind")).isEqualTo("tested");
        assertThat(event.text("subject")).isEqualTo(group.id().toString());
        assertThat(event.event().path("own").asBoolean()).isTrue();
    }

    @Test
    void what_concerns_one_person_is_not_told_them_of_something_that_they_do_not_see() {
        var inside = readers.open(anna);
        var outside = readers.open(outsider);

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            live.tellPersonOf(group.id(), anna.requirePerson(), "concerned");
            live.tellPersonOf(group.id(), outsider.requirePerson(), "concerned");
        });
        tell("one");
        tellPerson(outsider, "two");

        await(() -> inside.abouts().contains("one") && outside.abouts().contains("two"));
        assertThat(inside.received()).extracting(event -> event.text("kind")).containsExactly("concerned", "tested");
        assertThat(outside.received()).extracting(event -> event.text("kind")).containsExactly("tested");
    }

    @Test
    void what_is_rolled_back_is_not_told_and_nothing_is_told_outside_a_transaction() {
        var reader = readers.open(anna);

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            live.tell(anna, group.id(), "tested", "gone");
            status.setRollbackOnly();
        });
        tell("stays");

        await(() -> reader.abouts().contains("stays"));
        assertThat(reader.abouts()).containsExactly("stays");
        assertThatThrownBy(() -> live.tell(group.id(), "tested")).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void a_transaction_that_ends_after_a_later_one_is_told_too() {
        var session = readers.session(anna);
        var reader = readers.open(session, null).begun();
        var slow = new TransactionTemplate(transactions);

        slow.executeWithoutResult(status -> {
            live.tell(anna, group.id(), "tested", "slow");
            Thread.startVirtualThread(() -> tell("quick"));
            await(() -> reader.abouts().contains("quick"));
        });

        await(() -> reader.abouts().contains("slow"));
        assertThat(reader.abouts()).containsExactly("quick", "slow");
    }

    @Test
    void who_comes_back_gets_what_they_missed_once_and_only_what_they_see_now() {
        memberships.put(outsider.requirePerson(), group.id(), MembershipRole.MEMBER, time.instant());
        var annas = readers.session(anna);
        var others = readers.session(outsider);
        var first = readers.open(annas, null).begun();
        var second = readers.open(others, null).begun();
        tell("before");
        await(() -> first.abouts().contains("before") && second.abouts().contains("before"));
        first.close();
        second.close();

        tell("missed");
        tell("missed-too");
        memberships.remove(outsider.requirePerson(), group.id());
        var back = readers.open(annas, first.id()).begun();
        var removed = readers.open(others, second.id()).begun();
        tell("after");

        await(() -> back.abouts().contains("after"));
        assertThat(back.abouts()).containsExactly("missed", "missed-too", "after");
        assertThat(removed.received()).isEmpty();
    }

    @Test
    void who_comes_back_too_late_or_with_nonsense_is_told_to_look_at_everything() {
        var session = readers.session(anna);
        var id = readers.open(session, null).begun().id();
        var snapshot = id.substring(id.indexOf('-') + 1);
        var late = time.instant().minus(Duration.ofHours(2)).toEpochMilli() + "-" + snapshot;
        var now = time.instant().toEpochMilli();

        for (var wrong : new String[] {late, "nonsense", now + "-9:3:", now + "-1:9:9", now + "-99999999:99999999:"}) {
            var reader = readers.open(session, wrong).begun();
            assertThat(reader.received()).as(wrong).hasSize(1);
            assertThat(reader.received().getFirst().text("kind")).isEqualTo("reset");
        }
    }

    @Test
    void who_is_removed_from_the_group_gets_nothing_more() {
        memberships.put(outsider.requirePerson(), group.id(), MembershipRole.MEMBER, time.instant());
        var inside = readers.open(anna);
        var removed = readers.open(outsider);
        tell("before");
        await(() -> removed.abouts().contains("before"));

        memberships.remove(outsider.requirePerson(), group.id());
        tell("after");
        tellPerson(outsider, "last");

        await(() -> inside.abouts().contains("after") && removed.abouts().contains("last"));
        assertThat(removed.abouts()).containsExactly("before", "last");
    }

    @Test
    void a_stream_ends_at_once_with_its_session_and_is_not_opened_again() {
        var session = readers.session(anna);
        var reader = readers.open(session, null).begun();

        readers.end(session);

        await(reader::isOver);
        assertThat(reader.bye()).isEqualTo("signed-out");
        assertThat(readers.open(session, reader.id()).status()).isEqualTo(401);
    }

    @Test
    void a_stream_of_a_lapsed_session_is_told_nothing_more_and_does_not_keep_the_session_alive() {
        var session = readers.session(anna);
        var before = lastAccess(session);
        var reader = readers.open(session, null).begun();
        readers.open(session, reader.id()).begun();
        assertThat(lastAccess(session)).isEqualTo(before);

        jdbc.sql("update web.spring_session set expiry_time = 1 where session_id = :id")
                .param("id", session)
                .update();
        tell("after");

        await(reader::isOver);
        assertThat(reader.received()).isEmpty();
        assertThat(reader.bye()).isEqualTo("signed-out");
    }

    @Test
    void a_deactivated_account_gets_nothing_more() {
        var reader = readers.open(anna);
        principals.changeActive(anna.requirePerson(), false);
        tell("after");
        var other = readers.open(outsider);
        tellPerson(outsider, "later");

        await(() -> other.abouts().contains("later"));
        assertThat(reader.received()).isEmpty();
        assertThat(readers.open(readers.session(anna), null).status()).isEqualTo(401);
    }

    @Test
    void a_program_reads_with_its_token_until_that_is_revoked() {
        var token = tokens.create(anna, "Direkt", 1);
        var reader = readers.openApi(token.secret()).begun();
        tell("before");
        await(() -> reader.abouts().contains("before"));

        tokens.revoke(anna, tokens.mine(anna).getFirst().id());
        tell("after");

        await(reader::isOver);
        assertThat(reader.abouts()).containsExactly("before");
        assertThat(reader.bye()).isEqualTo("signed-out");
        assertThat(readers.openApi(token.secret()).status()).isEqualTo(401);
    }

    @Test
    void visitors_have_no_stream() {
        assertThat(readers.open("00000000-0000-0000-0000-000000000000", null).status())
                .isEqualTo(401);
    }

    @Test
    void the_oldest_stream_of_a_person_gives_way() {
        var session = readers.session(anna);
        var first = readers.open(session, null).begun();
        for (int i = 0; i < Streams.MOST_EACH; i++) {
            readers.open(session, null).begun();
        }

        await(first::isOver);
        assertThat(first.bye()).isEqualTo("too-many");
    }

    @Test
    void what_is_an_hour_old_is_swept_and_no_news_when_it_is_written() {
        tell("now");
        time.at(time.instant().minus(Duration.ofHours(2)), () -> tell("long-ago"));
        assertThat(abouts()).containsExactly("now");

        table.sweep(time.instant().plusSeconds(1));
        assertThat(abouts()).isEmpty();
    }

    private void tell(String about) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> live.tell(anna, group.id(), "tested", about));
    }

    private void tellPerson(Actor person, String about) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> live.tellPerson(person.requirePerson(), "tested", about));
    }

    private java.util.List<String> abouts() {
        return jdbc.sql("select about from live.event where subject_id = :group")
                .param("group", group.id())
                .query(String.class)
                .list();
    }

    private long lastAccess(String session) {
        return jdbc.sql("select last_access_time from web.spring_session where session_id = :id")
                .param("id", session)
                .query(Long.class)
                .single();
    }
}
