package org.samverk.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.kernel.FilesAwayException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.RefusedException;
import org.springframework.stereotype.Service;

/// Takes in files, and says who sees them.
@Service
public class Files {
    /// A picture in a text, in bytes.
    public static final int LARGEST_PICTURE = Images.LARGEST_FILE;

    /// The same in megabytes, for the words beside a field.
    public static final int LARGEST_PICTURE_MB = LARGEST_PICTURE / 1024 / 1024;

    private final FileTable table;
    private final Blobs blobs;
    private final Incoming incoming;
    private final Intake intake;
    private final FileSettings settings;

    Files(FileTable table, Blobs blobs, Incoming incoming, Intake intake, FileSettings settings) {
        this.table = table;
        this.blobs = blobs;
        this.incoming = incoming;
        this.intake = intake;
        this.settings = settings;
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

    /// Keeps a file of any kind, at most as large as the settings say. An image (PNG, JPEG, still GIF or WebP) is
    /// written anew, at most 8192 pixels long. Until it is attached only the actor sees it.
    ///
    /// @param content read to its end, straight to the disk
    /// @param name    what the actor called the file
    /// @throws InvalidInputException for the field `file` with the reason why it is not taken
    public UUID store(Actor actor, InputStream content, String name) {
        requireSignedIn(actor);
        var draft = incoming.create();
        try {
            incoming.append(draft, 0, content, settings.largest());
            return intake.take(uploader(actor), draft, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            incoming.delete(draft);
        }
    }

    /// Lets everybody who sees a subject see the files too. Those that are no pictures of a text are listed below it
    /// ([Attachments]).
    ///
    /// @throws InvalidInputException when the actor may not see one of the files, or it is gone
    public void attach(Actor actor, UUID subjectId, Collection<UUID> fileIds) {
        if (!fileIds.isEmpty()) {
            requireVisible(actor, fileIds);
            table.attach(subjectId, Set.copyOf(fileIds));
        }
    }

    void requireVisible(Actor actor, Collection<UUID> fileIds) {
        var wanted = Set.copyOf(fileIds);
        if (!wanted.isEmpty() && table.countVisible(actor, wanted) < wanted.size()) {
            throw new InvalidInputException("", "files.problem.gone");
        }
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

    /// Those of the files that the actor may see, pictures in texts among them, in no order.
    public List<StoredFile> find(Actor actor, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : table.find(actor, ids);
    }

    /// Where the bytes of the file can be read for some minutes from now.
    ///
    /// @throws FilesAwayException when they lie elsewhere and cannot be fetched
    public Path content(StoredFile file) {
        return blobs.path(file.sha256());
    }

    private UUID keep(Actor actor, Picture picture, String name) {
        return intake.keep(uploader(actor), picture, name);
    }

    private static UUID uploader(Actor actor) {
        var uploader = actor.id();
        if (uploader == null) {
            throw new RefusedException("web.error.signInFirst");
        }
        return uploader;
    }

    private static void requireSignedIn(Actor actor) {
        if (actor instanceof Actor.Visitor) {
            throw new RefusedException("web.error.signInFirst");
        }
    }
}
