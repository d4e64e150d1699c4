package org.samverk.files;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.RefusedException;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;

/// Takes in pictures, and says who sees them.
@Service
public class Files {
    private static final int LONGEST_NAME = 200;
    private final FileTable table;
    private final Blobs blobs;
    private final TimeSource time;

    Files(FileTable table, Blobs blobs, TimeSource time) {
        this.table = table;
        this.blobs = blobs;
        this.time = time;
    }

    /// Keeps an image (PNG, JPEG, GIF's first picture, WebP) of at most 10 MB and 40 megapixels, written anew, at most
    /// 2400 pixels long. Until it is attached only the actor sees it.
    ///
    /// @param name what the actor called the file
    /// @throws InvalidInputException for the field `file` when it is no image that can be read, or too large
    public UUID storeImage(Actor actor, byte[] content, String name) {
        requireSignedIn(actor);
        return keep(actor, Images.read(content, Images.LONGEST_SIDE), name);
    }

    /// Keeps a small image of a person, at most 448 pixels long; see [#storeImage].
    public UUID storePortrait(Actor actor, byte[] content, String name) {
        requireSignedIn(actor);
        return keep(actor, Images.read(content, Images.PORTRAIT), name);
    }

    /// Keeps a drawing of a trusted source, an import say, after taking out everything that could act or fetch. People
    /// cannot upload SVG.
    ///
    /// @throws InvalidInputException for the field `file` when it is no drawing
    public UUID storeDrawing(Actor actor, byte[] content, String name) {
        requireSignedIn(actor);
        return keep(actor, Drawings.clean(content), name);
    }

    /// Lets everybody who sees a subject see the files too.
    ///
    /// @throws InvalidInputException when the actor may not see one of the files, or it is gone
    public void attach(Actor actor, UUID subjectId, Collection<UUID> fileIds) {
        var wanted = Set.copyOf(fileIds);
        if (wanted.isEmpty()) {
            return;
        }
        if (table.countVisible(actor, wanted) < wanted.size()) {
            throw new InvalidInputException("", "files.problem.gone");
        }
        table.attach(subjectId, wanted);
    }

    /// When a text goes on as another subject (a draft as a page, say): those of the files that were attached to the
    /// one are attached to the other as well. The caller answers for the actor's right to do so.
    public void carry(UUID fromSubjectId, UUID toSubjectId, Collection<UUID> fileIds) {
        if (!fileIds.isEmpty()) {
            table.carry(fromSubjectId, toSubjectId, Set.copyOf(fileIds));
        }
    }

    /// @throws NotFoundException when it is missing or hidden from the actor
    public StoredFile require(Actor actor, UUID id) {
        return table.find(actor, id).orElseThrow(NotFoundException::new);
    }

    /// Where the bytes of the file lie.
    public Path content(StoredFile file) {
        return blobs.path(file.sha256());
    }

    private UUID keep(Actor actor, Picture picture, String name) {
        var hash = blobs.write(picture.content());
        var uploader = actor.id();
        if (uploader == null) {
            throw new RefusedException("web.error.signInFirst");
        }
        return table.insert(uploader, plain(name), picture, hash, time.instant());
    }

    private static void requireSignedIn(Actor actor) {
        if (actor instanceof Actor.Visitor) {
            throw new RefusedException("web.error.signInFirst");
        }
    }

    private static String plain(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var printable = last.replaceAll("[\\p{C}]", "").strip();
        var cut = printable
                .codePoints()
                .limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return cut.isEmpty() ? "file" : cut.toString();
    }
}
