package org.samverk.ideas;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.files.Attachments;
import org.samverk.files.Files;
import org.samverk.files.StoredFile;
import org.samverk.kernel.InvalidInputException;
import org.samverk.richtext.RichText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The pictures in ideas, and the files that are listed below them. Whoever sees the idea sees them.
@Service
public class IdeaFiles {
    private static final int MOST = 20;
    private final IdeaTable table;
    private final Files files;
    private final Attachments attachments;

    IdeaFiles(IdeaTable table, Files files, Attachments attachments) {
        this.table = table;
        this.files = files;
        this.attachments = attachments;
    }

    /// Those that are listed below the idea. The caller has found it with its reader.
    public List<StoredFile> of(Actor actor, Idea idea) {
        return attachments.of(actor, idea.id());
    }

    /// These are listed below one's own idea from now on, no others.
    ///
    /// @throws org.samverk.kernel.NotFoundException when there is no such idea that the actor sees
    /// @throws org.samverk.kernel.RefusedException when it is somebody else's
    /// @throws org.samverk.kernel.ConflictException when it is answered
    /// @throws InvalidInputException for the field `file` when one of them is gone or hidden, or they are too many
    @Transactional
    public List<StoredFile> change(Actor actor, long number, Collection<UUID> fileIds) {
        var idea = table.find(actor, number).orElseThrow(org.samverk.kernel.NotFoundException::new);
        IdeaRules.requireEdit(actor, idea);
        list(actor, idea.id(), fileIds);
        return of(actor, idea);
    }

    /// Those of a new idea.
    void keep(Actor actor, UUID idea, RichText text, Collection<UUID> fileIds) {
        keepPictures(actor, idea, text);
        if (!fileIds.isEmpty()) {
            list(actor, idea, fileIds);
        }
    }

    void keepPictures(Actor actor, UUID idea, RichText text) {
        files.attach(actor, idea, text.images());
    }

    private void list(Actor actor, UUID idea, Collection<UUID> fileIds) {
        var wanted = Set.copyOf(fileIds);
        if (wanted.size() > MOST) {
            throw new InvalidInputException("file", "files.problem.many", MOST);
        }
        if (attachments.find(actor, wanted).size() < wanted.size()) {
            throw new InvalidInputException("file", "files.problem.fileGone");
        }
        attachments.replace(actor, idea, wanted);
    }
}
