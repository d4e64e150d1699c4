package org.samverk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samverk.access.Actor;
import org.samverk.access.MembershipRole;
import org.samverk.access.Role;
import org.samverk.access.Visibility;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.cast.TestDatabase;
import org.samverk.groups.GroupArchive;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupInvitations;
import org.samverk.groups.GroupMembers;
import org.samverk.groups.Groups;
import org.samverk.identity.Accounts;
import org.samverk.identity.SignIns;
import org.samverk.kernel.RefusedException;
import org.samverk.people.People;
import org.samverk.people.Units;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SamverkTest
class AuditTests {
    @Autowired
    AuditTrail trail;

    @Autowired
    AuditLog log;

    @Autowired
    People people;

    @Autowired
    Groups groups;

    @Autowired
    GroupMembers members;

    @Autowired
    GroupArchive archive;

    @Autowired
    GroupInvitations invitations;

    @Autowired
    Units units;

    @Autowired
    SignIns signIns;

    @Autowired
    Accounts accounts;

    @Autowired
    CastSetup cast;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void an_act_says_who_did_what_to_whom_and_what_changed() {
        var person = cast.newcomer("Rolf Rollbyte").requirePerson();
        people.changeRoles(cast.actor(Cast.EVA), username(person), Set.of(Role.PUBLISHER));
        people.changeRoles(cast.actor(Cast.EVA), username(person), Set.of(Role.HANDLER, Role.PUBLISHER));

        var entry = about(person, AuditKind.ROLES_CHANGED).getFirst();
        assertThat(entry.actor().name()).isEqualTo(Cast.EVA.fullName());
        assertThat(entry.actor().username()).isEqualTo("eva");
        assertThat(whom(entry)).isEqualTo("Rolf Rollbyte");
        assertThat(entry.before()).containsEntry("roles", "publisher");
        assertThat(entry.after()).containsEntry("roles", "handler, publisher");
        assertThat(entry.channel()).isEqualTo(Channel.PROGRAM);
        assertThat(entry.address()).isNull();
    }

    @Test
    void an_entry_keeps_the_names_that_were() {
        var person = cast.newcomer("Namn Före").requirePerson();
        people.changePosition(cast.actor(Cast.EVA), username(person), "Namn Efter", "Vikarie", null);
        people.changeActive(cast.actor(Cast.EVA), username(person), false);

        assertThat(whom(about(person, AuditKind.PERSON_ADDED).getFirst())).isEqualTo("Namn Före");
        assertThat(about(person, AuditKind.PERSON_CHANGED).getFirst().before()).containsEntry("name", "Namn Före");
        assertThat(whom(about(person, AuditKind.PERSON_CLOSED).getFirst())).isEqualTo("Namn Efter");
    }

    @Test
    void what_is_undone_leaves_no_entry_and_an_entry_needs_an_act() {
        var person = cast.newcomer("Ogjord Gärning").requirePerson();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            people.changeRoles(cast.actor(Cast.EVA), username(person), Set.of(Role.PUBLISHER));
            status.setRollbackOnly();
        });

        assertThat(about(person, AuditKind.ROLES_CHANGED)).isEmpty();
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> log.record(Actor.SYSTEM, AuditKind.ROLES_CHANGED, Target.person(person)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.entry set actor_name = 'Ingen'",
                "delete from audit.entry",
                "truncate audit.entry",
                "alter table audit.entry disable trigger all"
            })
    void the_program_can_change_nothing_that_was_written(String sql) {
        cast.newcomer("Skriven En Gång");

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql(sql).update());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.entry set actor_name = 'Ingen'",
                "delete from audit.entry",
                "truncate audit.entry",
            })
    void nor_does_the_database_let_its_own_owner(String sql) throws SQLException {
        cast.newcomer("Skriven För Gott");
        var database = TestDatabase.get();
        try (var owner = DriverManager.getConnection(
                        database.url(),
                        database.owner().user(),
                        database.owner().password());
                var statement = owner.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.execute(sql))
                    .withMessageContaining("audit.entry is append-only");
        }
    }

    @Test
    void administrators_read_of_secret_groups_that_something_was_done_and_not_what_they_are_called() {
        var bjorn = cast.actor(Cast.BJORN);
        var group = groups.create(bjorn, new GroupFields("Hemlighetsnamnet", "Dold", Visibility.SECRET.code()));
        members.add(bjorn, group.id(), cast.id(Cast.FARID));

        var query = new AuditQuery("", "", group.id(), Set.of(), null, null);
        var entries = trail.list(cast.actor(Cast.EVA), query, "", null).items();
        assertThat(entries).extracting(AuditEntry::kind).containsExactly(AuditKind.MEMBER_ADDED, AuditKind.GROUP_MADE);
        assertThat(whom(entries.getFirst())).isEqualTo(Cast.FARID.fullName());
        assertThat(entries.toString()).doesNotContain("Hemlighetsnamnet");

        var open = groups.create(bjorn, new GroupFields("Synlig i loggen", "Öppen", Visibility.OPEN.code()));
        var seen = new AuditQuery("", "", open.id(), Set.of(), null, null);
        assertThat(trail.list(cast.actor(Cast.EVA), seen, "", null)
                        .items()
                        .getFirst()
                        .subject())
                .isEqualTo(new AuditEntry.Thing(open.id(), "Synlig i loggen", open.path()));
    }

    @Test
    void what_is_done_with_a_group_is_told_step_by_step() {
        var bjorn = cast.actor(Cast.BJORN);
        var group = groups.create(bjorn, new GroupFields("Steg för steg", "Öppen", Visibility.OPEN.code()));
        var unit = units.create(Actor.SYSTEM, null, "Stegenheten " + UUID.randomUUID());
        var asked = cast.newcomer("Frågad Person").requirePerson();
        people.changePosition(Actor.SYSTEM, username(asked), "Frågad Person", "Vikarie", unit);
        invitations.inviteUnit(bjorn, group.id(), unit, null);
        members.add(bjorn, group.id(), cast.id(Cast.FARID));
        members.changeRole(bjorn, group.id(), cast.id(Cast.FARID), MembershipRole.ADMINISTRATOR);
        members.leave(cast.actor(Cast.FARID), group.id());
        members.follow(cast.actor(Cast.ANNA), group.id());
        members.unfollow(cast.actor(Cast.ANNA), group.id());
        archive.archive(bjorn, group.id());
        archive.bringBack(bjorn, group.id());

        assertThat(found(new AuditQuery("", "", group.id(), Set.of(), null, null)))
                .containsExactly(
                        AuditKind.GROUP_BROUGHT_BACK,
                        AuditKind.GROUP_ARCHIVED,
                        AuditKind.MEMBER_LEFT,
                        AuditKind.MEMBER_ROLE_CHANGED,
                        AuditKind.MEMBER_ADDED,
                        AuditKind.MEMBER_ASKED,
                        AuditKind.GROUP_MADE);
    }

    @Test
    void reading_the_trail_is_an_act_of_its_own() {
        var eva = cast.actor(Cast.EVA);
        trail.list(eva, AuditQuery.ALL, "by: läsprov", null);
        trail.all(eva, new AuditQuery("", "ingenalls", null, Set.of(), null, null), "about: ingenalls");

        var readings = trail.list(eva, new AuditQuery("eva", "", null, kinds(AuditArea.READING), null, null), "", null)
                .items();
        assertThat(readings).extracting(AuditEntry::words).contains("by: läsprov", "about: ingenalls");
    }

    @Test
    void only_administrators_read_it() {
        for (var person : List.of(Cast.ANNA, Cast.DAVID, Cast.HUGO, Cast.VISITOR)) {
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> trail.list(cast.actor(person), AuditQuery.ALL, "", null));
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> trail.all(cast.actor(person), AuditQuery.ALL, ""));
        }
    }

    @Test
    void one_looks_by_who_about_whom_kind_and_period() {
        var name = "Sökt " + UUID.randomUUID();
        var person = cast.newcomer(name).requirePerson();
        people.changeActive(cast.actor(Cast.EVA), username(person), false);
        var now = Instant.now();
        var hour = Duration.ofHours(1);

        assertThat(found(new AuditQuery("", name, null, Set.of(), null, null)))
                .containsExactly(AuditKind.PERSON_CLOSED, AuditKind.PERSON_ADDED);
        assertThat(found(new AuditQuery("eva", username(person), null, Set.of(), null, null)))
                .containsExactly(AuditKind.PERSON_CLOSED);
        assertThat(found(new AuditQuery("", name, null, Set.of(AuditKind.PERSON_ADDED), null, null)))
                .containsExactly(AuditKind.PERSON_ADDED);
        assertThat(found(new AuditQuery("", name, null, Set.of(), now.minus(hour), now.plus(hour))))
                .hasSize(2);
        assertThat(found(new AuditQuery("", name, null, Set.of(), now.plus(hour), null)))
                .isEmpty();
        assertThat(found(new AuditQuery("", name, null, Set.of(), null, now.minus(hour))))
                .isEmpty();
    }

    @Test
    void pages_of_the_trail_follow_each_other_without_gap_or_repetition() {
        var person = cast.newcomer("Många Händelser").requirePerson();
        for (var time = 0; time < 60; time++) {
            log.note(Actor.SYSTEM, AuditKind.PERSON_READ, Target.person(person));
        }
        var query = new AuditQuery("", username(person), null, Set.of(AuditKind.PERSON_READ), null, null);
        var eva = cast.actor(Cast.EVA);
        var first = trail.list(eva, query, "", null);
        var second = trail.list(eva, query, "", first.next());

        assertThat(first.items()).hasSize(50);
        assertThat(second.next()).isNull();
        var all = new ArrayList<>(first.items());
        all.addAll(second.items());
        assertThat(all).extracting(AuditEntry::id).doesNotHaveDuplicates().hasSize(60);
    }

    /// The trail is kept for ever: whoever guesses must not be able to fill it.
    @Test
    void guessing_a_password_is_written_once_in_a_while() {
        var person = cast.newcomer("Gissad På").requirePerson();
        accounts.setPassword(Actor.SYSTEM, person, Cast.PASSWORD);
        for (var attempt = 0; attempt < 14; attempt++) {
            signIns.attempt(username(person), "fel", "192.0.2.77");
        }

        assertThat(about(person, AuditKind.SIGN_IN_THROTTLED)).hasSize(1);
        var before = count(AuditKind.SIGN_IN_THROTTLED);
        for (var attempt = 0; attempt < 120; attempt++) {
            signIns.attempt("finnsinte" + attempt, "fel", "192.0.2.78");
        }
        assertThat(count(AuditKind.SIGN_IN_THROTTLED)).isEqualTo(before + 1);
    }

    private static String whom(AuditEntry entry) {
        var person = entry.person();
        return person == null ? "" : person.name();
    }

    private int count(AuditKind kind) {
        return jdbc.sql("select count(*) from audit.entry where kind = :kind")
                .param("kind", kind.code())
                .query(Integer.class)
                .single();
    }

    private List<AuditKind> found(AuditQuery query) {
        return trail.list(cast.actor(Cast.EVA), query, "", null).items().stream()
                .map(AuditEntry::kind)
                .toList();
    }

    private List<AuditEntry> about(UUID person, AuditKind kind) {
        var query = new AuditQuery("", username(person), null, Set.of(kind), null, null);
        return trail.list(cast.actor(Cast.EVA), query, "", null).items();
    }

    private String username(UUID person) {
        return jdbc.sql("select username from access.principal where id = :id")
                .param("id", person)
                .query(String.class)
                .single();
    }

    private static Set<AuditKind> kinds(AuditArea area) {
        return java.util.stream.Stream.of(AuditKind.values())
                .filter(kind -> kind.area() == area)
                .collect(java.util.stream.Collectors.toSet());
    }
}
