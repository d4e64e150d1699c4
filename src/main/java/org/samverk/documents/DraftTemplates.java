package org.samverk.documents;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.audit.AuditKind;
import org.samverk.audit.AuditLog;
import org.samverk.audit.Target;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Problems;
import org.samverk.kernel.TimeSource;
import org.samverk.richtext.RichText;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What drafts may begin with: everybody who may write a draft chooses among them, administrators keep them.
@Service
public class DraftTemplates {
    static final int NAME = 100;
    static final int DESCRIPTION = 300;
    private final DraftTemplateTable table;
    private final TimeSource time;
    private final AuditLog audit;

    DraftTemplates(DraftTemplateTable table, TimeSource time, AuditLog audit) {
        this.audit = audit;
        this.table = table;
        this.time = time;
    }

    /// All of them, by name; at most a hundred.
    public List<DraftTemplate> list(Actor actor) {
        actor.requirePerson();
        return table.list();
    }

    /// @throws NotFoundException when there is none such
    public DraftTemplate require(Actor actor, UUID id) {
        actor.requirePerson();
        return table.find(id).orElseThrow(NotFoundException::new);
    }

    /// @throws InvalidInputException naming every field that needs to change
    /// @throws org.samverk.kernel.RefusedException for those who are no administrators
    @Transactional
    public UUID create(Actor actor, @Nullable String name, @Nullable String description, RichText content) {
        actor.require(Role.ADMINISTRATOR);
        var valid = valid(name, description, content);
        try {
            audit.record(actor, AuditKind.TEMPLATE_MADE, Target.words(valid.name()));
            return table.insert(valid, time.instant());
        } catch (DuplicateKeyException e) {
            throw new InvalidInputException("name", "documents.problem.templateName");
        }
    }

    /// @param edition that the administrator started from
    /// @throws ConflictException when somebody else has changed it meanwhile; nothing is changed then
    @Transactional
    public void change(
            Actor actor, UUID id, int edition, @Nullable String name, @Nullable String description, RichText content) {
        actor.require(Role.ADMINISTRATOR);
        require(actor, id);
        var valid = valid(name, description, content);
        try {
            if (!table.update(id, edition, valid, time.instant())) {
                throw new ConflictException("documents.error.templateNewer");
            }
        } catch (DuplicateKeyException e) {
            throw new InvalidInputException("name", "documents.problem.templateName");
        }
        audit.record(actor, AuditKind.TEMPLATE_CHANGED, Target.words(valid.name()));
    }

    /// Takes it away; drafts that began with it stay as they are.
    @Transactional
    public void remove(Actor actor, UUID id) {
        actor.require(Role.ADMINISTRATOR);
        audit.record(
                actor,
                AuditKind.TEMPLATE_REMOVED,
                Target.words(require(actor, id).name()));
        table.delete(id);
    }

    /// @param name in one line
    record Valid(String name, String description, RichText content) {}

    private static Valid valid(@Nullable String name, @Nullable String description, RichText content) {
        var problems = new Problems();
        var line = problems.line("name", name, NAME);
        var when = problems.text("description", description, DESCRIPTION);
        if (content.isEmpty()) {
            problems.add("markdown", "web.problem.missing");
        }
        if (!content.images().isEmpty()) {
            problems.add("markdown", "documents.problem.templatePictures");
        }
        problems.throwIfAny();
        return new Valid(line, when, content);
    }
}
