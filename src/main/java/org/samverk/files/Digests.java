package org.samverk.files;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.samverk.kernel.FilesAwayException;
import org.samverk.kernel.Sha256;
import org.samverk.kernel.TimeSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Reads what is in files, after they have been kept: one at a time, for at most a minute and a half each, and whatever
/// a file does to its reader, nothing else comes to harm.
@Component
class Digests {
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("files-digest");
    private static final Logger LOG = LoggerFactory.getLogger(Digests.class);
    private static final int SECONDS = 90;
    private static final long LARGEST = 100 * FileSettings.MB;
    private static final Semaphore ONE = new Semaphore(1);
    private final DigestTable table;
    private final Blobs blobs;
    private final PreviewMaker previews;
    private final SchedulerClient scheduler;
    private final TimeSource time;

    Digests(DigestTable table, Blobs blobs, PreviewMaker previews, SchedulerClient scheduler, TimeSource time) {
        this.table = table;
        this.blobs = blobs;
        this.previews = previews;
        this.scheduler = scheduler;
        this.time = time;
    }

    private record Digest(FileText text, Map<PreviewSize, PreviewMaker.Made> previews) {
        static final Digest FAILED = new Digest(FileText.FAILED, Map.of());
    }

    /// Content that is new is read soon, when the transaction has committed.
    void plan(Sha256 hash) {
        if (table.plan(hash, time.instant())) {
            scheduler.scheduleIfNotExists(TASK.instance(hash.hex()).scheduledTo(time.instant()));
        }
    }

    /// Reads one content. Called again it does the same again.
    void make(Sha256 hash) {
        ONE.acquireUninterruptibly();
        try {
            var type = table.mediaType(hash).orElse(MediaTypes.UNKNOWN);
            var digest = read(hash, type);
            digest.previews().forEach((size, made) -> table.put(hash, size, made));
            table.put(hash, digest.text(), time.instant());
        } finally {
            ONE.release();
        }
    }

    private Digest read(Sha256 hash, String type) {
        // Whether it can be had says nothing of what is in it.
        var path = blobs.path(hash);
        return within(() -> read(path, type));
    }

    private Digest read(Path path, String type) throws IOException {
        if (Files.size(path) > LARGEST) {
            return Digest.FAILED;
        }
        var text = type.startsWith("image/") ? FileText.of("", false) : TextReader.read(path);
        return new Digest(text, pictures(path, type));
    }

    private Map<PreviewSize, PreviewMaker.Made> pictures(Path path, String type) {
        try {
            return previews.make(path, type);
        } catch (FilesAwayException e) {
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (OutOfMemoryError e) {
            LOG.warn("A file of which there is no picture, since it needs more memory than there is", e);
        } catch (IOException | RuntimeException | StackOverflowError | NoClassDefFoundError e) {
            LOG.debug("A file of which there is no picture", e);
        }
        return Map.of();
    }

    private static Digest within(java.util.concurrent.Callable<Digest> work) {
        var task = new FutureTask<>(work);
        var thread = Thread.ofPlatform().daemon().name("file-reader").start(task);
        try {
            return task.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            if (e.getCause() instanceof FilesAwayException away) {
                throw away;
            }
            LOG.info("A file could not be read: {}", e.toString());
            return Digest.FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Digest.FAILED;
        } finally {
            thread.interrupt();
        }
    }
}
