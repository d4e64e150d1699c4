package org.samverk.sections;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.sites.PageRights;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// What one may do with pages: publishers everything everywhere, other employees what their section lets them.
@Component
class SectionRights implements PageRights {
    private final PermissionTable permissions;
    private final SectionTable sections;
    private final ApplicationEventPublisher events;

    SectionRights(PermissionTable permissions, SectionTable sections, ApplicationEventPublisher events) {
        this.permissions = permissions;
        this.sections = sections;
        this.events = events;
    }

    @Override
    public Set<Right> of(Actor actor, @Nullable UUID at) {
        if (actor.has(Role.PUBLISHER)) {
            return Set.of(Right.values());
        }
        return at != null && actor instanceof Actor.Member member
                ? SectionRules.rights(permissions.acts(member.id(), at))
                : Set.of();
    }

    @Override
    public void require(Actor actor, Right right, @Nullable UUID at) {
        var rights = of(actor, at);
        if (!rights.contains(right)) {
            SectionRules.require(rights, right, actor, at == null ? "" : permissions.owners(at));
        }
    }

    @Override
    public Set<UUID> sections(Actor actor) {
        return actor instanceof Actor.Member member ? permissions.sections(member.id()) : Set.of();
    }

    @Override
    public @Nullable UUID section(@Nullable UUID at) {
        return at == null ? null : sections.begins(at);
    }

    @Override
    public void moved(UUID page) {
        sections.placeDrafts(page);
        events.publishEvent(new RightsChanged(page));
    }
}
