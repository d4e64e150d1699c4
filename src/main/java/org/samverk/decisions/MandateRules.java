package org.samverk.decisions;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.samverk.decisions.MandateFields.Reach;
import org.samverk.kernel.Problems;

/// What must be said of a mandate.
final class MandateRules {
    private final Problems problems = new Problems();
    private final Predicate<UUID> isEmployee;
    private final Predicate<UUID> isUnit;

    MandateRules(Predicate<UUID> isEmployee, Predicate<UUID> isUnit) {
        this.isEmployee = isEmployee;
        this.isUnit = isUnit;
    }

    /// The fields, trimmed.
    ///
    /// @param today when it begins if nothing is said
    /// @throws org.samverk.kernel.InvalidInputException when something is missing, or it ends before it begins
    MandateFields checked(MandateFields fields, LocalDate today) {
        var from = fields.validFrom() == null ? today : fields.validFrom();
        var checked = new MandateFields(
                problems.line("number", fields.number(), 40),
                problems.line("title", fields.title(), 200),
                problems.requiredText("text", fields.text(), 4000),
                problems.line("board", fields.board(), 200),
                problems.line("roleTitle", fields.roleTitle(), 100),
                fields.personId(),
                from,
                fields.validTo(),
                reach(fields.reach()));
        requireHolder(fields.personId(), fields.reach().unitId());
        if (fields.validTo() != null && fields.validTo().isBefore(from)) {
            problems.add("validTo", "decisions.problem.endsBeforeItBegins");
        }
        problems.throwIfAny();
        return checked;
    }

    private Reach reach(Reach reach) {
        var person = reach.substituteId();
        var unit = reach.substituteUnitId();
        if (person != null && unit != null
                || (person != null && !isEmployee.test(person))
                || (unit != null && !isUnit.test(unit))) {
            problems.add("substitute", "decisions.problem.substitute");
        }
        if (reach.amountLimit() != null && reach.amountLimit() <= 0) {
            problems.add("amountLimit", "decisions.problem.amount");
        }
        var role = reach.hasSubstitute() ? problems.line("substituteRole", reach.substituteRole(), 100) : null;
        var limits = problems.text("limits", reach.limits(), 1000);
        return new Reach(reach.unitId(), person, unit, role, limits, reach.amountLimit());
    }

    private void requireHolder(@Nullable UUID person, @Nullable UUID unit) {
        var byName = person != null && unit == null && isEmployee.test(person);
        var byRole = person == null && unit != null && isUnit.test(unit);
        if (!byName && !byRole) {
            problems.add("username", "decisions.problem.holder");
        }
    }
}
