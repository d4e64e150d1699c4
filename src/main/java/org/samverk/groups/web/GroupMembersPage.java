package org.samverk.groups.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.MembershipRole;
import org.samverk.groups.FeedingRule;
import org.samverk.groups.GroupApplication;
import org.samverk.groups.GroupFrame;
import org.samverk.groups.GroupInvitation;
import org.samverk.groups.GroupMember;
import org.samverk.kernel.Problem;
import org.samverk.kernel.Slice;
import org.samverk.web.Choice;
import org.springframework.web.util.UriComponentsBuilder;

/// The page `/groups/{slug}/members`.
///
/// @param q            the words that were asked for among the members
/// @param applications those who wait; none for those who may not answer them
/// @param invitations those who are asked and have not answered; none for those who may not ask
/// @param units        whom an administrator can ask together
/// @param rules       those that feed the members
/// @param sources      the units and directory groups that a rule can be about
/// @param adding       how an administrator brings in more
/// @param ruleProblems what is wrong with a rule that was sent
public record GroupMembersPage(
        GroupFrame frame,
        String q,
        Slice<GroupMember> members,
        List<GroupApplication> applications,
        List<GroupInvitation> invitations,
        List<Choice> units,
        List<FeedingRule> rules,
        List<Choice> sources,
        Adding adding,
        List<Problem> ruleProblems) {
    GroupMembersPage withRuleProblems(List<Problem> problems) {
        return new GroupMembersPage(
                frame, q, members, applications, invitations, units, rules, sources, adding, problems);
    }

    public @Nullable String more() {
        return members.next() == null
                ? null
                : UriComponentsBuilder.fromPath(path())
                        .queryParam("q", "{q}")
                        .queryParam("after", "{after}")
                        .encode()
                        .buildAndExpand(q, members.next())
                        .toUriString();
    }

    public String path() {
        return frame.group().path() + "/members";
    }

    public boolean canChangeRole(GroupMember member) {
        return frame.canAdminister() && member.role() != MembershipRole.GUEST;
    }

    /// The role that one click gives.
    public MembershipRole otherRole(GroupMember member) {
        return member.role() == MembershipRole.ADMINISTRATOR ? MembershipRole.MEMBER : MembershipRole.ADMINISTRATOR;
    }
}
