package org.samverk.files;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.samverk.access.Actor;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;

/// Files that come in parts, so that a broken connection costs nothing but the part that was under way.
@Service
public class Uploads {
    /// How long one may wait before one sends the next part.
    public static final Duration PATIENCE = Duration.ofDays(1);

    private final UploadTable table;
    private final Incoming incoming;
    private final Intake intake;
    private final FileSettings settings;
    private final TimeSource time;
    private final Set<UUID> underWay = ConcurrentHashMap.newKeySet();

    Uploads(UploadTable table, Incoming incoming, Intake intake, FileSettings settings, TimeSource time) {
        this.table = table;
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
        incoming.begin(id);
        return require(actor, id);
    }

    /// @throws NotFoundException when there is none, or it is somebody else's
    public Upload require(Actor actor, UUID id) {
        var row = table.find(actor.requirePerson(), id).orElseThrow(NotFoundException::new);
        var offset = row.fileId() == null ? incoming.size(id) : row.size();
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
            if (incoming.append(incoming.path(id), offset, part, upload.size()) == upload.size()) {
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
        incoming.delete(incoming.path(id));
    }

    /// Clears away what nobody went on with.
    ///
    /// @return how many
    int sweep() {
        var old = table.deleteUntouchedSince(time.instant().minus(PATIENCE));
        old.forEach(id -> incoming.delete(incoming.path(id)));
        return old.size();
    }

    /// What came stays until it is kept or refused: a sender whose last part was answered by an error, because the disk
    /// or the database did not answer, sends nothing more at its end, and it is kept.
    private void finish(Actor actor, Upload upload) {
        var draft = incoming.path(upload.id());
        try {
            table.finish(upload.id(), intake.take(actor.requirePerson(), draft, upload.name()));
        } catch (InvalidInputException refusal) {
            table.delete(upload.id());
            incoming.delete(draft);
            throw refusal;
        }
        incoming.delete(draft);
    }
}
