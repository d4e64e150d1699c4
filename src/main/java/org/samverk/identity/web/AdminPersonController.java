package org.samverk.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.audit.AuditKind;
import org.samverk.audit.AuditLog;
import org.samverk.audit.Target;
import org.samverk.identity.Invitations;
import org.samverk.identity.Passkeys;
import org.samverk.identity.SecondFactors;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problem;
import org.samverk.kernel.Settings;
import org.samverk.people.Leavers;
import org.samverk.people.People;
import org.samverk.people.Units;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One person, as administrators look after them.
@Controller
class AdminPersonController {
    private static final String TEMPLATE = "identity/adminPerson";
    private final People people;
    private final Units units;
    private final Leavers leavers;
    private final Invitations invitations;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final Settings settings;
    private final Feedback feedback;
    private final AuditLog audit;

    AdminPersonController(
            People people,
            Units units,
            Leavers leavers,
            Invitations invitations,
            SecondFactors factors,
            Passkeys passkeys,
            Settings settings,
            Feedback feedback,
            AuditLog audit) {
        this.audit = audit;
        this.people = people;
        this.units = units;
        this.leavers = leavers;
        this.invitations = invitations;
        this.factors = factors;
        this.passkeys = passkeys;
        this.settings = settings;
        this.feedback = feedback;
    }

    @GetMapping("/admin/people/{username}")
    View show(Actor actor, @PathVariable String username) {
        actor.require(Role.ADMINISTRATOR);
        var page = page(actor, username, null, List.of());
        audit.note(actor, AuditKind.PERSON_READ, Target.person(page.person().id()));
        return View.page(TEMPLATE, page);
    }

    @PostMapping("/admin/people/{username}")
    View changePosition(
            Actor actor,
            @PathVariable String username,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String title,
            @RequestParam(required = false) @Nullable UUID unitId,
            @RequestParam(required = false) @Nullable String leads,
            HttpServletRequest request) {
        actor.require(Role.ADMINISTRATOR);
        try {
            people.changePosition(actor, username, name, title, unitId);
            if (unitId != null) {
                units.lead(actor, unitId, username, leads != null);
            }
        } catch (InvalidInputException e) {
            return View.invalid(
                    TEMPLATE, page(actor, username, null, e.problems()).typed(name, title));
        }
        return saved(request, username);
    }

    @PostMapping("/admin/people/{username}/roles")
    View changeRoles(
            Actor actor,
            @PathVariable String username,
            @RequestParam(required = false) @Nullable Set<Role> roles,
            HttpServletRequest request) {
        people.changeRoles(actor, username, roles == null ? Set.of() : roles);
        return saved(request, username);
    }

    /// Answers with the page itself: the link is shown once and only its hash is kept.
    @PostMapping("/admin/people/{username}/invitation")
    View invite(Actor actor, @PathVariable String username) {
        var link = settings.baseUrl() + "/setup/" + invitations.invite(actor, username);
        return View.page(TEMPLATE, page(actor, username, link, List.of()));
    }

    @PostMapping("/admin/people/{username}/activation")
    View activate(Actor actor, @PathVariable String username, HttpServletRequest request) {
        people.changeActive(actor, username, true);
        return saved(request, username);
    }

    @DeleteMapping("/admin/people/{username}/activation")
    View deactivate(Actor actor, @PathVariable String username, HttpServletRequest request) {
        people.changeActive(actor, username, false);
        return saved(request, username);
    }

    private View saved(HttpServletRequest request, String username) {
        feedback.success(request, "identity.admin.saved");
        return View.redirect("/admin/people/" + username);
    }

    private AdminPersonPage page(Actor actor, String username, @Nullable String link, List<Problem> problems) {
        var person = people.require(actor, username);
        return new AdminPersonPage(
                person,
                leavers.trueName(actor, person.id()).orElse(null),
                person.name(),
                person.title(),
                units.tree(actor),
                units.leads(person.unitId(), person.id()),
                factors.isOn(person.id()),
                passkeys.of(actor, person.id()),
                link,
                problems);
    }
}
