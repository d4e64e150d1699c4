package org.samverk.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.samverk.kernel.FilesAwayException;
import org.samverk.kernel.Sha256;

/// Contents in a bucket, named as in a folder. What is there never changes, so that what a node has read of it once can
/// lie on the node's own disk ([BlobCache]) and never be out of date.
final class BlobBucket implements Blobs {
    private static final int LOCKS = 64;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private final Bucket bucket;
    private final BlobCache cache;
    private final Incoming incoming;
    /// Who wants the same waits for who fetches it.
    private final ReentrantLock[] locks =
            Stream.generate(ReentrantLock::new).limit(LOCKS).toArray(ReentrantLock[]::new);

    BlobBucket(Bucket bucket, BlobCache cache, Incoming incoming) {
        this.bucket = bucket;
        this.cache = cache;
        this.incoming = incoming;
    }

    @Override
    public Path path(Sha256 hash) {
        if (!cache.uses(hash)) {
            var lock = locks[Math.floorMod(hash.hashCode(), LOCKS)];
            acquire(lock);
            try {
                if (!cache.uses(hash)) {
                    fill(hash);
                }
            } finally {
                lock.unlock();
            }
        }
        return cache.path(hash);
    }

    /// Nobody waits for ever behind others who wait for a bucket that is silent.
    private static void acquire(ReentrantLock lock) {
        try {
            if (lock.tryLock(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new FilesAwayException("Others wait for the bucket too", null);
    }

    private void fill(Sha256 hash) {
        var draft = incoming.create();
        try {
            fetch(hash, draft);
            cache.take(draft, hash);
        } catch (NoSuchFileException e) {
            // Nobody has it: nothing is there either.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            incoming.delete(draft);
        }
    }

    @Override
    public InputStream open(Sha256 hash) throws IOException {
        if (cache.uses(hash)) {
            return Files.newInputStream(cache.path(hash));
        }
        var draft = incoming.create();
        try {
            fetch(hash, draft);
            return Files.newInputStream(draft, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException | RuntimeException e) {
            incoming.delete(draft);
            throw e;
        }
    }

    /// @throws FilesAwayException also when the server gives something else
    private void fetch(Sha256 hash, Path draft) throws IOException {
        bucket.get(BlobFolder.name(hash), draft);
        if (!Hashing.hash(draft).equals(hash)) {
            throw new FilesAwayException("The bucket gives another content than " + hash, null);
        }
    }

    @Override
    public void bring(Path draft, Sha256 hash) {
        try {
            if (!bucket.has(BlobFolder.name(hash), Files.size(draft))) {
                bucket.put(BlobFolder.name(hash), draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Asks the bucket even when the content lies here: another node may have cleared it away there.
    @Override
    public void take(Path draft, Sha256 hash) {
        bring(draft, hash);
        cache.take(draft, hash);
    }

    @Override
    public void delete(Sha256 hash) {
        bucket.delete(BlobFolder.name(hash));
        cache.delete(hash);
    }
}
