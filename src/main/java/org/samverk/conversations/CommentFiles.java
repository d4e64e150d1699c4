package org.samverk.conversations;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.Audience;
import org.samverk.access.Subject;
import org.samverk.files.Attachments;
import org.samverk.files.Files;
import org.samverk.files.StoredFile;
import org.samverk.kernel.InvalidInputException;
import org.samverk.richtext.RichText;
import org.springframework.stereotype.Component;

/// The pictures in comments, and the files that are listed below them.
@Component
class CommentFiles {
    private final Files files;
    private final Attachments attachments;

    CommentFiles(Files files, Attachments attachments) {
        this.files = files;
        this.attachments = attachments;
    }

    /// Whoever sees the subject sees the files; where that is everybody, a comment has none.
    ///
    /// @throws InvalidInputException when there are files on a public subject, or one of them is gone
    void keep(Actor actor, Subject subject, UUID comment, RichText text, Collection<UUID> fileIds) {
        if (subject.audience() == Audience.PUBLIC && !fileIds.isEmpty()) {
            throw new InvalidInputException("file", "conversations.problem.publicFiles");
        }
        files.attach(actor, subject.id(), text.images());
        attachments.replaceInPart(actor, subject.id(), comment, fileIds);
    }

    Map<UUID, List<StoredFile>> of(Actor actor, Collection<UUID> comments) {
        return attachments.ofParts(actor, comments);
    }
}
