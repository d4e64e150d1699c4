package org.samverk.audit;

import java.util.List;
import java.util.Map;
import org.samverk.access.Actor;
import org.samverk.access.MembershipRole;
import org.samverk.cast.Cast;
import org.samverk.groups.GroupMembers;
import org.samverk.journeys.PageContribution;
import org.samverk.journeys.RefusedForm;
import org.samverk.journeys.Sample;

class AuditPages implements PageContribution {
    private final GroupMembers members;

    AuditPages(GroupMembers members) {
        this.members = members;
    }

    @Override
    public Map<Cast, List<String>> pages(Sample sample) {
        var group = sample.group().id();
        var person = sample.cast().newcomer("Gun Granskad").requirePerson();
        members.add(Actor.SYSTEM, group, person);
        members.changeRole(Actor.SYSTEM, group, person, MembershipRole.ADMINISTRATOR);
        return Map.of(
                Cast.EVA,
                List.of(
                        "/admin/audit",
                        "/admin/audit?kind=member_role_changed",
                        "/admin/audit?by=ingen&subject=" + group,
                        "/admin/audit?from=2026-11-32&kind=nothing"));
    }

    @Override
    public List<RefusedForm> forms(Sample sample) {
        return List.of();
    }
}
