package org.samverk.sections;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.samverk.access.Actor;
import org.springframework.stereotype.Service;

/// Who may do what in a section, for modules that give them work to do.
@Service
public class SectionPeople {
    private final PermissionTable table;

    SectionPeople(PermissionTable table) {
        this.table = table;
    }

    /// Employees whom the section lets do one of these, by name or by their unit. Publishers, who may do everything
    /// everywhere, are not among them.
    ///
    /// @param section the page at which it begins
    public Set<UUID> holding(UUID section, Set<SectionAct> acts) {
        return acts.isEmpty() ? Set.of() : table.holders(section, EnumSet.copyOf(acts));
    }

    /// What the section that a page lies in lets somebody do.
    public Set<SectionAct> acts(Actor actor, UUID page) {
        return actor instanceof Actor.Member member ? table.acts(member.id(), page) : Set.of();
    }

    /// Whether somebody owns a section.
    public boolean ownsAny(Actor actor) {
        return actor instanceof Actor.Member member && table.ownsAny(member.id());
    }

    /// The names of those who own the section that a page lies in, one after the other; empty for none.
    public String owners(UUID page) {
        return table.owners(page);
    }
}
