package org.samverk.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.MembershipRole;
import org.samverk.access.Memberships;
import org.samverk.access.Role;
import org.samverk.access.Visibility;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.UserFacingException;
import org.samverk.people.NewPerson;
import org.samverk.people.People;
import org.samverk.people.Units;
import org.samverk.web.Languages;
import org.springframework.beans.factory.annotation.Autowired;

/// A group from its template to the archive: invitations, tools, sub-groups.
@SamverkTest
class GroupLifeTests {
    @Autowired
    Groups groups;

    @Autowired
    GroupMembers members;

    @Autowired
    GroupApplications applications;

    @Autowired
    GroupInvitations invitations;

    @Autowired
    GroupArchive archive;

    @Autowired
    GroupSettings settings;

    @Autowired
    GroupFrames frames;

    @Autowired
    Memberships memberships;

    @Autowired
    Units units;

    @Autowired
    People people;

    @Autowired
    CastSetup cast;

    Actor bjorn;
    Actor greta;

    @BeforeEach
    void newcomers() {
        bjorn = cast.newcomer("Björn Åkerlund");
        greta = cast.newcomer("Greta Svärd");
    }

    @Test
    void a_template_sets_visibility_and_tools_when_one_does_not_choose() {
        var group = groups.create(bjorn, fields("Kören", "after-work", null));
        assertThat(group.visibility()).isEqualTo(Visibility.OPEN);
        assertThat(group.uses("ideas")).isFalse();
        assertThat(frames.of(bjorn, group, "").tabs())
                .extracting(GroupFrame.Link::suffix)
                .contains("", "members")
                .doesNotContain("ideas", "drafts");
        refused("groups.error.toolOff", () -> frames.of(bjorn, group, "ideas"));
    }

    @Test
    void an_administrator_switches_tools_on_and_off() {
        var group = create(Visibility.OPEN);
        var some = new GroupFields(group.name(), "", "open", null, null, null, 3, List.of("drafts"));
        var changed = settings.change(bjorn, group.id(), some);
        assertThat(changed.uses("drafts")).isTrue();
        assertThat(changed.uses("ideas")).isFalse();
        assertThat(changed.shape().tint()).isEqualTo(3);
        members.join(greta, group.id());
        refused("groups.error.administratorsOnly", () -> settings.change(greta, group.id(), some));
    }

    @Test
    void who_is_invited_to_a_secret_group_knows_of_it_and_reads_nothing_until_they_accept() {
        var group = create(Visibility.SECRET);
        invitations.invite(bjorn, group.id(), greta.requirePerson(), "Kom med.");
        invitations.invite(bjorn, group.id(), greta.requirePerson(), "Kom med.");
        var seen = groups.require(greta, group.slug());
        assertThat(seen.invited()).isTrue();
        assertThat(seen.readable()).isFalse();
        assertThat(groups.inviting(greta)).extracting(Group::id).containsExactly(group.id());
        assertThatExceptionOfType(GroupClosedException.class)
                .isThrownBy(() -> frames.of(greta, group.slug(), ""))
                .satisfies(closed -> assertThat(closed.frame().invitation()).isNotNull());
        invitations.accept(greta, group.id());
        assertThat(groups.require(greta, group.id()).takesPart()).isTrue();
        members.remove(bjorn, group.id(), greta.requirePerson());
        missing(() -> groups.require(greta, group.id()));
    }

    @Test
    void who_declines_or_is_no_longer_invited_knows_the_secret_group_no_more() {
        var group = create(Visibility.SECRET);
        invitations.invite(bjorn, group.id(), greta.requirePerson(), "");
        refused(
                "groups.error.administratorsOnly",
                () -> invitations.invite(greta, group.id(), greta.requirePerson(), ""));
        invitations.decline(greta, group.id());
        missing(() -> groups.require(greta, group.id()));
        missing(() -> invitations.accept(greta, group.id()));
        invitations.invite(bjorn, group.id(), greta.requirePerson(), "");
        invitations.withdraw(bjorn, group.id(), greta.requirePerson());
        missing(() -> groups.require(greta, group.id()));
        refused("groups.error.invitationGone", () -> invitations.withdraw(bjorn, group.id(), greta.requirePerson()));
    }

    @Test
    void a_guest_who_accepts_is_a_guest_of_that_group_only() {
        var group = create(Visibility.CLOSED);
        var hugo = cast.actor(people.create(
                Actor.SYSTEM, new NewPerson(username(), "Hugo Lövgren", true, "Arkitekt", null, null, null, Set.of())));
        invitations.invite(bjorn, group.id(), hugo.requirePerson(), "");
        invitations.accept(hugo, group.id());
        assertThat(groups.require(hugo, group.id()).role()).isEqualTo(MembershipRole.GUEST);
        assertThat(groups.list(hugo, GroupFilter.ALL, Cursor.START).items()).hasSize(1);
        members.remove(bjorn, group.id(), hugo.requirePerson());
        assertThat(groups.list(hugo, GroupFilter.ALL, Cursor.START).items()).isEmpty();
    }

    @Test
    void whoever_applied_is_let_in_by_an_invitation() {
        var group = create(Visibility.CLOSED);
        applications.apply(greta, group.id(), "");
        invitations.invite(bjorn, group.id(), greta.requirePerson(), "");
        assertThat(groups.require(greta, group.id()).takesPart()).isTrue();
        assertThat(applications.waiting(bjorn, group.id())).isEmpty();
    }

    @Test
    void a_whole_unit_is_invited_with_the_units_below_it_but_not_those_who_said_no() {
        var school = units.create(Actor.SYSTEM, null, "Skolan " + UUID.randomUUID());
        var kitchen = units.create(Actor.SYSTEM, school, "Köket");
        var cook = employee(kitchen);
        var teacher = employee(school);
        var group = create(Visibility.CLOSED);
        assertThat(invitations.inviteUnit(bjorn, group.id(), school, "")).isEqualTo(2);
        assertThat(invitations.waiting(bjorn, group.id())).hasSize(2);
        invitations.decline(cook, group.id());
        invitations.accept(teacher, group.id());
        assertThat(invitations.inviteUnit(bjorn, group.id(), school, "")).isZero();
    }

    @Test
    void in_an_archived_group_everything_can_be_read_and_nothing_written() {
        var group = create(Visibility.OPEN);
        members.join(greta, group.id());
        refused("groups.error.administratorsOnly", () -> archive.archive(greta, group.id()));
        archive.archive(bjorn, group.id());
        assertThat(frames.of(greta, group.slug(), "").takesPart()).isFalse();
        refused("web.error.groupArchived", () -> memberships.requireTakePart(greta, group.id()));
        refused("web.error.groupArchived", () -> members.join(cast.newcomer("Anna"), group.id()));
        refused("web.error.groupArchived", () -> members.follow(cast.newcomer("Anna"), group.id()));
        refused(
                "web.error.groupArchived",
                () -> invitations.invite(
                        bjorn, group.id(), cast.newcomer("Anna").requirePerson(), ""));
        refused("web.error.groupArchived", () -> settings.change(bjorn, group.id(), fields("Nytt", null, "open")));
        assertThat(groups.mine(greta)).isEmpty();
        assertThat(groups.links(greta)).isEmpty();
        var archived = new GroupFilter(group.name(), GroupFilter.Scope.ARCHIVED, null, null);
        assertThat(groups.list(greta, archived, Cursor.START).items()).hasSize(1);
        assertThat(groups.list(greta, GroupFilter.words(group.name()), Cursor.START)
                        .items())
                .isEmpty();
        archive.bringBack(bjorn, group.id());
        assertThat(memberships.canTakePart(greta, group.id())).isTrue();
    }

    @Test
    void sub_groups_go_one_level_down_and_into_the_archive_with_their_group() {
        var group = create(Visibility.OPEN);
        var below = groups.create(bjorn, below(group, "Undergrupp"));
        assertThat(groups.below(bjorn, group.id())).extracting(Group::id).containsExactly(below.id());
        refused("groups.error.oneLevel", () -> groups.create(bjorn, below(below, "För djupt")));
        refused("groups.error.administratorsOnly", () -> groups.create(greta, below(group, "Ej min")));
        archive.archive(bjorn, group.id());
        refused("web.error.groupArchived", () -> memberships.requireTakePart(bjorn, below.id()));
        refused("groups.error.parentArchived", () -> archive.bringBack(bjorn, below.id()));
        refused("web.error.groupArchived", () -> groups.create(bjorn, below(group, "För sent")));
        archive.bringBack(bjorn, group.id());
        assertThat(memberships.canTakePart(bjorn, below.id())).isTrue();
    }

    @Test
    void a_secret_sub_group_shows_to_its_members_only() {
        var group = create(Visibility.OPEN);
        groups.create(bjorn, new GroupFields("Styrgrupp", "", "secret", null, group.slug(), null, null, null));
        assertThat(groups.below(bjorn, group.id())).hasSize(1);
        assertThat(groups.below(greta, group.id())).isEmpty();
    }

    @Test
    void a_unit_and_colleagues_decide_what_is_suggested_and_nothing_that_is_archived_or_invites_already() {
        var school = units.create(Actor.SYSTEM, null, "Skolan " + UUID.randomUUID());
        var kitchen = units.create(Actor.SYSTEM, school, "Köket");
        var cook = employee(kitchen);
        var beside = employee(kitchen);
        var ours = groups.create(bjorn, of(kitchen, "moderated"));
        var above = groups.create(bjorn, of(school, "open"));
        var theirs = groups.create(beside, fields("Kockarna", null, "open"));
        groups.create(beside, fields("Stängt kök", null, "closed"));
        assertThat(groups.suggested(cook)).extracting(Group::id).containsExactly(ours.id(), above.id(), theirs.id());
        archive.archive(bjorn, above.id());
        invitations.invite(beside, theirs.id(), cook.requirePerson(), "");
        assertThat(groups.suggested(cook)).extracting(Group::id).containsExactly(ours.id());
        members.follow(cook, ours.id());
        assertThat(groups.suggested(cook)).isEmpty();
        assertThat(groups.followed(cook)).extracting(Group::id).containsExactly(ours.id());
        assertThat(groups.followedLinks(cook)).extracting(GroupLink::id).containsExactly(ours.id());
    }

    @Test
    void a_group_without_a_purpose_gets_the_one_of_its_template_in_its_makers_language() {
        var swedish = groups.create(bjorn, fields("Kören", "after-work", null));
        assertThat(swedish.purpose()).isEqualTo("Det vi gör tillsammans när arbetsdagen är slut. Alla är välkomna.");
        var english = groups.create(bjorn, fields("Choir", "after-work", null), Languages.ENGLISH);
        assertThat(english.purpose())
                .isEqualTo("What we do together when the working day is over. Everybody is welcome.");
        var own = new GroupFields("Kören", "Vi sjunger.", null, "after-work", null, null, null, null);
        assertThat(groups.create(bjorn, own).purpose()).isEqualTo("Vi sjunger.");
        assertThat(groups.create(bjorn, fields("Utan mall", null, "open")).purpose())
                .isEmpty();
    }

    @Test
    void one_leaves_an_archived_group_too() {
        var group = create(Visibility.OPEN);
        members.join(greta, group.id());
        archive.archive(bjorn, group.id());
        assertThat(frames.of(greta, group.slug(), "").canLeave()).isTrue();
        members.leave(greta, group.id());
        assertThat(groups.require(greta, group.id()).role()).isNull();
        refused("groups.error.lastAdministrator", () -> members.leave(bjorn, group.id()));
    }

    private static GroupFields of(UUID unit, String visibility) {
        return new GroupFields("Enhetens grupp", "", visibility, null, null, unit, null, null);
    }

    private Actor employee(UUID unit) {
        return cast.actor(people.create(
                Actor.SYSTEM,
                new NewPerson(username(), "Någon Annan", false, "Kock", unit, null, null, Set.<Role>of())));
    }

    private Group create(Visibility visibility) {
        return groups.create(bjorn, fields("Grupp " + UUID.randomUUID(), null, visibility.code()));
    }

    private static GroupFields fields(
            String name,
            @org.jspecify.annotations.Nullable String template,
            @org.jspecify.annotations.Nullable String visibility) {
        return new GroupFields(name, "", visibility, template, null, null, null, null);
    }

    private static GroupFields below(Group parent, String name) {
        return new GroupFields(name, "", "open", null, parent.slug(), null, null, null);
    }

    private static String username() {
        return "l" + UUID.randomUUID().toString().substring(0, 18);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(act)
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo(key))
                .isNotInstanceOf(NotFoundException.class);
    }

    private static void missing(ThrowingCallable act) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(act);
    }
}
