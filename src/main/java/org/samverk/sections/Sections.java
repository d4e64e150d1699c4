package org.samverk.sections;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.audit.AuditKind;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Slice;
import org.samverk.kernel.TimeSource;
import org.samverk.people.People;
import org.samverk.people.Units;
import org.samverk.sites.Page;
import org.samverk.sites.Pages;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Sections and who may do what in them. Publishers, administrators and those who own a section keep it.
@Service
public class Sections {
    private final SectionTable table;
    private final PermissionTable permissions;
    private final SectionPeople holders;
    private final Pages pages;
    private final People people;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final TimeSource time;
    private final SectionAudit audit;

    Sections(
            SectionTable table,
            PermissionTable permissions,
            SectionPeople holders,
            Pages pages,
            People people,
            Units units,
            ApplicationEventPublisher events,
            TimeSource time,
            SectionAudit audit) {
        this.audit = audit;
        this.table = table;
        this.permissions = permissions;
        this.holders = holders;
        this.pages = pages;
        this.people = people;
        this.units = units;
        this.events = events;
        this.time = time;
    }

    /// Who may do what with a page, for employees.
    ///
    /// @throws NotFoundException when the actor sees no such page
    /// @throws org.samverk.kernel.RefusedException when the actor is no employee
    public SectionView of(Actor actor, UUID pageId) {
        actor.requireEmployee();
        var page = pages.require(actor, pageId);
        var section = table.around(actor.id(), pageId).orElse(null);
        var keeps = SectionRules.canKeep(actor, holders.acts(actor, pageId));
        List<Permission> known = section == null ? List.of() : permissions.of(section.id());
        var begins = section != null && section.id().equals(pageId);
        return new SectionView(page, section, known, keeps && section != null, keeps && !begins);
    }

    /// Those of the actor, for publishers and administrators all, those that were made last first.
    ///
    /// @throws org.samverk.kernel.RefusedException when the actor is no employee
    public Slice<Section> list(Actor actor, Cursor before, int size) {
        actor.requireEmployee();
        var holder = SectionRules.keepsAll(actor) ? null : actor.id();
        return Slice.of(
                table.list(actor.id(), holder, before, size + 1),
                size,
                last -> new Cursor(last.madeAt(), last.id()).toString());
    }

    /// Lets a section begin at a page, with the rule of the one that it lies in. An employee who does so owns it,
    /// unless they may do everything anyway.
    ///
    /// @throws ConflictException when one begins there
    @Transactional
    public SectionView begin(Actor actor, UUID pageId) {
        var page = keep(actor, pageId);
        var around = table.begins(pageId);
        if (!table.insert(page.id(), actor.person().orElse(null), time.instant())) {
            throw new ConflictException("sections.error.begun");
        }
        if (!SectionRules.keepsAll(actor)) {
            permissions.insert(pageId, SectionAct.OWN, actor.requirePerson(), null, time.instant());
        }
        table.placeDrafts(pageId);
        audit.done(actor, AuditKind.SECTION_BEGUN, pageId);
        events.publishEvent(new SectionBegun(pageId, around));
        events.publishEvent(new RightsChanged(pageId));
        return of(actor, pageId);
    }

    /// Ends a section: its pages lie in the one around it from now on, or in none.
    ///
    /// @throws NotFoundException when none begins at the page
    @Transactional
    public void end(Actor actor, UUID pageId) {
        requireBegun(actor, pageId);
        audit.done(actor, AuditKind.SECTION_ENDED, pageId);
        table.delete(pageId);
        table.placeDrafts(pageId);
        events.publishEvent(new RightsChanged(pageId));
    }

    /// @param decided whether only texts that were decided on may go live
    @Transactional
    public void rule(Actor actor, UUID pageId, boolean decided) {
        requireBegun(actor, pageId);
        table.rule(pageId, decided);
        audit.rule(actor, pageId, decided);
    }

    /// Lets somebody, or everybody of a unit, do something. Twice is as good as once.
    ///
    /// @throws InvalidInputException naming the field when there is no such act, employee or unit
    @Transactional
    public void permit(Actor actor, UUID pageId, NewPermission wanted) {
        requireBegun(actor, pageId);
        var act = SectionAct.chosen(String.valueOf(wanted.act()));
        var person = person(actor, wanted);
        var unit = unit(wanted);
        permissions.insert(pageId, act, person, unit, time.instant());
        audit.permitted(actor, pageId, act, person, unit);
    }

    /// @throws NotFoundException when there is no such permission in the section
    @Transactional
    public void withdraw(Actor actor, UUID pageId, UUID permission) {
        requireBegun(actor, pageId);
        var ended = permissions.of(pageId).stream()
                .filter(each -> each.id().equals(permission))
                .findFirst();
        permissions.delete(pageId, permission);
        audit.withdrawn(actor, pageId, ended.orElseThrow(NotFoundException::new));
        events.publishEvent(new RightsChanged(pageId));
    }

    /// The page at which a section begins that the actor keeps.
    ///
    /// @throws org.samverk.kernel.RefusedException when the actor does not keep it; it says whom to ask
    /// @throws NotFoundException when the actor sees no such page, or none begins there
    public void requireBegun(Actor actor, UUID pageId) {
        var page = keep(actor, pageId);
        if (!page.id().equals(table.begins(pageId))) {
            throw new NotFoundException();
        }
    }

    private Page keep(Actor actor, UUID pageId) {
        actor.requireEmployee();
        var page = pages.require(actor, pageId);
        SectionRules.requireKeep(actor, acts(actor, pageId), permissions.owners(pageId));
        return page;
    }

    private Set<SectionAct> acts(Actor actor, UUID page) {
        return holders.acts(actor, page);
    }

    private @Nullable UUID person(Actor actor, NewPermission wanted) {
        var username = wanted.username() == null ? "" : wanted.username().strip();
        if (username.isEmpty()) {
            if (wanted.unit() == null) {
                throw new InvalidInputException("username", "sections.problem.nobody");
            }
            return null;
        }
        if (wanted.unit() != null) {
            throw new InvalidInputException("username", "sections.problem.both");
        }
        return people.find(actor, username)
                .filter(found -> found.active() && !found.guest())
                .orElseThrow(() -> new InvalidInputException("username", "sections.problem.person"))
                .id();
    }

    private @Nullable UUID unit(NewPermission wanted) {
        if (wanted.unit() != null && !units.exists(wanted.unit())) {
            throw new InvalidInputException("unit", "sections.problem.unit");
        }
        return wanted.unit();
    }
}
