package org.samverk.files;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.samverk.access.Actor;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.FilesAwayException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.TimeSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/// Files that come in parts, so that a broken connection costs nothing but the part that was under way.
@Service
public class Uploads {
    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);
    /// How long one may wait before one sends the next part.
    public static final Duration PATIENCE = Duration.ofDays(1);

    private final UploadTable table;
    private final Parts parts;
    private final Incoming incoming;
    private final Intake intake;
    private final FileSettings settings;
    private final TimeSource time;
    private final Set<UUID> underWay = ConcurrentHashMap.newKeySet();

    Uploads(UploadTable table, Parts parts, Incoming incoming, Intake intake, FileSettings settings, TimeSource time) {
        this.table = table;
        this.parts = parts;
        this.incoming = incoming;
        this.intake = intake;
        this.settings = settings;
        this.time = time;
    }

    /// The largest file, in bytes.
    public long largest() {
        return settings.largest();
    }

    /// @param size in bytes
    /// @throws InvalidInputException when it is too large, or too much for one day
    public Upload begin(Actor actor, String name, long size) {
        var person = actor.requirePerson();
        intake.requireRoom(person, size, table.underWay(person));
        var id = table.insert(person, FileNames.plain(name), size, time.instant());
        parts.begin(id);
        return require(actor, id);
    }

    /// @throws NotFoundException when there is none, or it is somebody else's
    public Upload require(Actor actor, UUID id) {
        var row = table.find(actor.requirePerson(), id).orElseThrow(NotFoundException::new);
        var offset = row.fileId() == null ? parts.size(id) : row.size();
        return new Upload(id, row.name(), row.size(), offset, row.fileId());
    }

    /// Adds a part. When it was the last one the file is kept, see [Files#store].
    ///
    /// @param offset where the sender believes that the part begins
    /// @throws ConflictException     when that is wrong, or another part is under way
    /// @throws InvalidInputException when the file that is now whole is not taken; the upload is gone then
    public Upload append(Actor actor, UUID id, long offset, InputStream part) throws IOException {
        if (!underWay.add(id)) {
            throw new ConflictException("files.problem.offset");
        }
        try {
            var upload = require(actor, id);
            if (upload.offset() != offset || upload.fileId() != null) {
                throw new ConflictException("files.problem.offset");
            }
            table.touch(id, time.instant());
            if (parts.append(id, offset, part, upload.size()) == upload.size()) {
                finish(actor, upload);
            }
            return require(actor, id);
        } finally {
            underWay.remove(id);
        }
    }

    public void delete(Actor actor, UUID id) {
        require(actor, id);
        table.delete(id);
        parts.delete(id);
    }

    /// Clears away what nobody went on with, and what is left of what is gone.
    ///
    /// @return how many uploads
    int sweep() {
        var old = table.deleteUntouchedSince(time.instant().minus(PATIENCE));
        old.forEach(parts::delete);
        var left = parts.uploads();
        table.without(left).forEach(parts::delete);
        incoming.sweep(time.instant().minus(PATIENCE.multipliedBy(2)));
        return old.size();
    }

    /// What came stays until it is kept or refused: a sender whose last part was answered by an error, because the disk
    /// or the database did not answer, sends nothing more at its end, and it is kept.
    private void finish(Actor actor, Upload upload) throws IOException {
        try {
            parts.whole(
                    upload.id(),
                    draft -> table.finish(upload.id(), intake.take(actor.requirePerson(), draft, upload.name())));
        } catch (InvalidInputException refusal) {
            table.delete(upload.id());
            letGo(upload.id());
            throw refusal;
        }
        letGo(upload.id());
    }

    /// It has been answered for: what cannot be cleared away now is swept.
    private void letGo(UUID id) {
        try {
            parts.delete(id);
        } catch (FilesAwayException e) {
            LOG.warn("Parts of an upload stay for now: {}", e.getMessage());
        }
    }
}
