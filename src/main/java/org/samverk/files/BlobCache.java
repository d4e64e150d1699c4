package org.samverk.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.samverk.kernel.Sha256;

/// Contents that a node has at hand, up to a size: what was used longest ago goes first. All of it can be fetched
/// again.
final class BlobCache {
    /// Whoever was told where a content lies opens it within this time.
    static final Duration IN_USE = Duration.ofMinutes(10);

    private static final long UNKNOWN = Long.MAX_VALUE / 2;
    private final Path root;
    private final long most;
    private final BlobFolder folder;
    private final AtomicLong held = new AtomicLong(UNKNOWN);
    private final ReentrantLock trimming = new ReentrantLock();

    /// @param root of this node and of nothing else
    /// @param most in bytes
    BlobCache(Path root, long most) {
        this.root = root;
        this.most = most;
        this.folder = new BlobFolder(root);
    }

    Path path(Sha256 hash) {
        return folder.path(hash);
    }

    /// Whether it is there, and then it stays for a while.
    boolean uses(Sha256 hash) {
        try {
            Files.setLastModifiedTime(path(hash), now());
            return true;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void take(Path draft, Sha256 hash) {
        try {
            var size = Files.size(draft);
            folder.take(draft, hash);
            if (held.addAndGet(size) > most && trimming.tryLock()) {
                try {
                    held.set(trim());
                } finally {
                    trimming.unlock();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(Sha256 hash) {
        folder.delete(hash);
    }

    private record Held(Path path, long size, FileTime used) {}

    /// Makes room for some time.
    ///
    /// @return how much is held
    private long trim() throws IOException {
        var all = all();
        long size = all.stream().mapToLong(Held::size).sum();
        var before = FileTime.from(now().toInstant().minus(IN_USE));
        long goal = size > most ? most - most / 10 : size;
        for (var each : all) {
            if (size <= goal || each.used().compareTo(before) > 0) {
                break;
            }
            Files.deleteIfExists(each.path());
            size -= each.size();
        }
        return size;
    }

    /// What was used longest ago first.
    private List<Held> all() throws IOException {
        var all = new ArrayList<Held>();
        try (var paths = Files.find(root, 2, (path, facts) -> facts.isRegularFile())) {
            for (var path : (Iterable<Path>) paths::iterator) {
                var facts = Files.readAttributes(path, BasicFileAttributes.class);
                all.add(new Held(path, facts.size(), facts.lastModifiedTime()));
            }
        }
        all.sort(Comparator.comparing(Held::used));
        return all;
    }

    private static FileTime now() {
        return FileTime.fromMillis(System.currentTimeMillis());
    }
}
