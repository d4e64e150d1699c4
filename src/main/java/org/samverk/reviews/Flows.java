package org.samverk.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.PersonRef;
import org.samverk.access.Subjects;
import org.samverk.audit.AuditKind;
import org.samverk.audit.AuditLog;
import org.samverk.audit.Target;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Problems;
import org.samverk.kernel.RefusedException;
import org.samverk.kernel.TimeSource;
import org.samverk.people.People;
import org.samverk.people.Person;
import org.samverk.sections.Section;
import org.samverk.sections.SectionBegun;
import org.samverk.sections.SectionPeople;
import org.samverk.sections.Sections;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Flows that publishers, administrators and those who own sections keep. What is changed in one holds for reviews that
/// begin later.
@Service
public class Flows {
    private final FlowTable table;
    private final SectionPeople holders;
    private final Sections sections;
    private final People people;
    private final Subjects subjects;
    private final TimeSource time;
    private final AuditLog audit;

    Flows(
            FlowTable table,
            SectionPeople holders,
            Sections sections,
            People people,
            Subjects subjects,
            TimeSource time,
            AuditLog audit) {
        this.audit = audit;
        this.table = table;
        this.holders = holders;
        this.sections = sections;
        this.people = people;
        this.subjects = subjects;
        this.time = time;
    }

    /// By name, at most 200.
    ///
    /// @throws RefusedException when the actor keeps none
    public List<Flow> list(Actor actor) {
        requireKeep(actor);
        return table.list();
    }

    /// @throws RefusedException when the actor keeps none
    /// @throws NotFoundException when there is no such flow
    public Flow require(Actor actor, UUID id) {
        requireKeep(actor);
        return table.find(id).orElseThrow(NotFoundException::new);
    }

    /// @throws InvalidInputException naming every field that needs to change: `name`, `kind1`, `person1`, `days1` …
    @Transactional
    public Flow create(Actor actor, FlowFields fields) {
        requireKeep(actor);
        return told(actor, AuditKind.FLOW_MADE, put(actor, subjects.nextId(), fields));
    }

    /// @throws RefusedException when somebody else made it and the actor is neither publisher nor administrator
    @Transactional
    public Flow change(Actor actor, UUID id, FlowFields fields) {
        requireChange(actor, id);
        return told(actor, AuditKind.FLOW_CHANGED, put(actor, id, fields));
    }

    /// Takes a flow away; reviews that it began go on.
    ///
    /// @throws ConflictException when a section uses it
    @Transactional
    public void retire(Actor actor, UUID id) {
        requireChange(actor, id);
        if (table.isUsed(id)) {
            throw new ConflictException("reviews.error.used");
        }
        told(actor, AuditKind.FLOW_RETIRED, require(actor, id));
        table.retire(id, time.instant());
    }

    /// The flow that a section gives its drafts; empty for none.
    public Optional<Flow> of(Section section) {
        return table.around(section.id());
    }

    public boolean canChange(Actor actor, Flow flow) {
        return FlowRules.canChange(actor, flow, holders.ownsAny(actor));
    }

    /// Gives a section a flow, or none.
    ///
    /// @throws RefusedException when the actor does not keep the section
    @Transactional
    public void give(Actor actor, UUID section, @Nullable UUID flow) {
        sections.requireBegun(actor, section);
        var name = flow == null ? "" : name(flow);
        table.give(section, flow);
        audit.record(actor, AuditKind.FLOW_GIVEN, Target.subject(section).saying(name));
    }

    /// A section begins with the flow of the one that it lies in.
    @EventListener
    void on(SectionBegun begun) {
        if (begun.around() != null) {
            table.giveAlike(begun.section(), begun.around());
        }
    }

    private String name(UUID flow) {
        return table.find(flow)
                .map(Flow::name)
                .orElseThrow(() -> new InvalidInputException("flow", "reviews.problem.flow"));
    }

    private Flow told(Actor actor, AuditKind kind, Flow flow) {
        audit.record(actor, kind, Target.words(flow.name()));
        return flow;
    }

    private void requireKeep(Actor actor) {
        FlowRules.requireKeep(actor, holders.ownsAny(actor));
    }

    private void requireChange(Actor actor, UUID id) {
        if (!canChange(actor, require(actor, id))) {
            throw new RefusedException("reviews.error.flow");
        }
    }

    private Flow put(Actor actor, UUID id, FlowFields fields) {
        var problems = new Problems();
        var name = problems.line("name", fields.name(), FlowRules.NAME);
        var steps = steps(actor, problems, fields.steps());
        FlowRules.check(problems, steps.stream().map(Step::kind).toList());
        problems.throwIfAny();
        if (!table.put(id, name, actor.person().orElse(null), time.instant())) {
            throw new InvalidInputException("name", "reviews.problem.name");
        }
        table.steps(id, steps);
        return table.find(id).orElseThrow(NotFoundException::new);
    }

    private List<Step> steps(Actor actor, Problems problems, List<FlowFields.StepFields> given) {
        var steps = new ArrayList<Step>();
        for (var fields : given) {
            var number = steps.size() + 1;
            var days = fields.days() == null ? FlowRules.DAYS : fields.days();
            steps.add(new Step(
                    kind(problems, number, fields.kind()),
                    person(actor, problems, number, fields.username()),
                    FlowRules.days(problems, number, days)));
        }
        return steps;
    }

    private static StepKind kind(Problems problems, int number, @Nullable String code) {
        try {
            return StepKind.of(String.valueOf(code).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            problems.add("kind" + number, "reviews.problem.kind");
            return StepKind.REVIEW;
        }
    }

    private @Nullable PersonRef person(Actor actor, Problems problems, int number, @Nullable String username) {
        if (username == null || username.isBlank()) {
            return null;
        }
        var found = people.find(actor, username.strip())
                .filter(person -> person.active() && !person.guest())
                .map(Person::ref);
        if (found.isEmpty()) {
            problems.add("person" + number, "reviews.problem.person");
        }
        return found.orElse(null);
    }
}
