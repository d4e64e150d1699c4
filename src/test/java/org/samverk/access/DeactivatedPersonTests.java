package org.samverk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Whoever has left sees what everybody sees: neither what they belonged to, nor what was theirs, nor what they were
/// shown. Letters, reminders and streams ask the same rule.
@SamverkTest
class DeactivatedPersonTests {
    @Autowired
    private CastSetup cast;

    @Autowired
    private Groups groups;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Principals principals;

    @Autowired
    private Subjects subjects;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void membership_ownership_and_what_one_was_shown_count_for_those_who_are_active() {
        var leaver = cast.newcomer("Liv Ledig");
        var person = leaver.requirePerson();
        var bjorn = cast.actor(Cast.BJORN);
        var group = groups.create(bjorn, new GroupFields("Lämnad " + UUID.randomUUID(), "", "secret"));
        memberships.put(person, group.id(), MembershipRole.MEMBER, Instant.now());
        var inGroup = subject(group.id(), Audience.GROUP, bjorn.requirePerson());
        var own = subject(null, Audience.OWNER, person);
        var shown = subject(null, Audience.OWNER, bjorn.requirePerson());
        transaction.executeWithoutResult(status -> subjects.grant(shown, person));
        var forAll = subject(null, Audience.PUBLIC, bjorn.requirePerson());

        assertThat(seen(person, inGroup, own, shown, forAll)).isEqualTo(4);
        principals.changeActive(person, false);
        assertThat(seen(person, inGroup, own, shown, forAll)).isEqualTo(1);
        assertThat(seen(person, forAll)).isEqualTo(1);
        principals.changeActive(person, true);
        assertThat(seen(person, inGroup, own, shown, forAll)).isEqualTo(4);
    }

    private UUID subject(@Nullable UUID group, Audience audience, UUID owner) {
        var now = Instant.now();
        var id = subjects.nextId();
        var subject = new Subject(id, "test", group, audience, owner, "Prov", "/prov/" + id, now, now);
        transaction.executeWithoutResult(status -> subjects.create(subject));
        return id;
    }

    private long seen(UUID person, UUID... wanted) {
        return jdbc.sql("select count(*) from access.visible_to(:person) v where v = any(:wanted)")
                .param("person", person)
                .param("wanted", wanted)
                .query(Long.class)
                .single();
    }
}
