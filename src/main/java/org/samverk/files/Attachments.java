package org.samverk.files;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.samverk.access.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The files that are listed below a post, a comment, a draft: what `files/attachments.jte` shows. Pictures that stand
/// in a text are not among them.
@Service
public class Attachments {
    private final Files files;
    private final AttachmentTable table;

    Attachments(Files files, AttachmentTable table) {
        this.files = files;
        this.table = table;
    }

    /// Those of one subject, in the order in which they came.
    public List<StoredFile> of(Actor actor, UUID subjectId) {
        return of(actor, List.of(subjectId)).getOrDefault(subjectId, List.of());
    }

    /// Those of many subjects, one query. Subjects that have none or that the actor does not see are missing.
    public Map<UUID, List<StoredFile>> of(Actor actor, Collection<UUID> subjectIds) {
        return subjectIds.isEmpty() ? Map.of() : table.of(actor, subjectIds);
    }

    /// The files of a form that comes back: those that the actor may see.
    public List<StoredFile> find(Actor actor, Collection<UUID> fileIds) {
        return fileIds.isEmpty() ? List.of() : table.find(actor, fileIds);
    }

    /// After editing: these are the files that are listed from now on, no others.
    ///
    /// @throws InvalidInputException when the actor may not see one of them, or it is gone
    @Transactional
    public void replace(Actor actor, UUID subjectId, Collection<UUID> fileIds) {
        files.attach(actor, subjectId, fileIds);
        table.detachOthers(subjectId, null, Set.copyOf(fileIds));
    }

    /// Those of parts of subjects, comments say; one query. Parts that have none, or of subjects that the actor does
    /// not see, are missing.
    public Map<UUID, List<StoredFile>> ofParts(Actor actor, Collection<UUID> parts) {
        return parts.isEmpty() ? Map.of() : table.ofParts(actor, parts);
    }

    /// These are the files that are listed with a part of a subject from now on, no others. Who sees the subject sees
    /// them.
    ///
    /// @throws InvalidInputException when the actor may not see one of them, or it is gone
    @Transactional
    public void replaceInPart(Actor actor, UUID subjectId, UUID part, Collection<UUID> fileIds) {
        files.requireVisible(actor, fileIds);
        table.attachPart(subjectId, part, Set.copyOf(fileIds));
        table.detachOthers(subjectId, part, Set.copyOf(fileIds));
    }
}
