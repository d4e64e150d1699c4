package org.samverk.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Sha256;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What a file goes through before it is one of ours.
@Component
class Intake {
    private static final Duration DAY = Duration.ofDays(1);
    private final FileTable table;
    private final UnusedTable unused;
    private final Blobs blobs;
    private final Incoming incoming;
    private final VirusScan scan;
    private final Digests digests;
    private final TransactionTemplate transactions;
    private final FileSettings settings;
    private final TimeSource time;

    Intake(
            FileTable table,
            UnusedTable unused,
            Blobs blobs,
            Incoming incoming,
            VirusScan scan,
            Digests digests,
            TransactionTemplate transactions,
            FileSettings settings,
            TimeSource time) {
        this.table = table;
        this.unused = unused;
        this.blobs = blobs;
        this.incoming = incoming;
        this.scan = scan;
        this.digests = digests;
        this.transactions = transactions;
        this.settings = settings;
        this.time = time;
    }

    /// Says no before anything is sent.
    ///
    /// @param size     in bytes
    /// @param underWay what else the person is sending, in bytes
    /// @throws InvalidInputException when a file of that size is too large, or too much for one day
    void requireRoom(UUID person, long size, long underWay) {
        if (size == 0) {
            throw new InvalidInputException("file", "files.problem.empty");
        }
        if (size > settings.largest()) {
            throw new InvalidInputException("file", "files.problem.largeFile", settings.largestMb());
        }
        var brought = table.broughtSince(person, time.instant().minus(DAY)) + underWay;
        if (brought + size > settings.day()) {
            var left = Math.max(0, settings.day() - brought) / FileSettings.MB;
            throw new InvalidInputException("file", "files.problem.day", settings.dayMb(), left);
        }
    }

    /// Takes over what lies in a place of [Incoming]. The place is for the caller to clear.
    ///
    /// @throws InvalidInputException for the field `file` with the reason why it is not taken
    public UUID take(UUID person, Path draft, String name) {
        requireRoom(person, size(draft), 0);
        scan.requireClean(draft);
        return keep(person, draft, FileNames.plain(name));
    }

    private UUID keep(UUID person, Path draft, String name) {
        var remade = incoming.create();
        try {
            var image = Images.remake(draft, remade, Images.WHOLE);
            if (image.isPresent()) {
                return insert(person, name, image.get(), remade);
            }
            var type = MediaTypes.of(draft, name);
            var bare = CameraFacts.remove(draft, remade, type);
            return insert(person, name, new Picture.Facts(type, 0, 0), bare);
        } finally {
            incoming.delete(remade);
        }
    }

    /// Keeps a picture for a text.
    UUID keep(UUID person, Picture picture, String name) {
        var draft = incoming.create();
        try {
            java.nio.file.Files.write(draft, picture.content());
            return insert(draft, hash -> table.insert(person, FileNames.plain(name), picture, hash, time.instant()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            incoming.delete(draft);
        }
    }

    private UUID insert(UUID person, String name, Picture.Facts facts, Path content) {
        var size = size(content);
        return insert(content, hash -> {
            digests.plan(hash);
            return table.insert(person, name, facts, size, hash, time.instant());
        });
    }

    /// What takes long is done before the transaction; within it, a content that was cleared away meanwhile is brought
    /// again.
    private UUID insert(Path content, Function<Sha256, UUID> row) {
        var hash = Hashing.hash(content);
        blobs.bring(content, hash);
        return Objects.requireNonNull(transactions.execute(status -> {
            unused.lock(hash);
            blobs.take(content, hash);
            return row.apply(hash);
        }));
    }

    private static long size(Path path) {
        try {
            return java.nio.file.Files.size(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
