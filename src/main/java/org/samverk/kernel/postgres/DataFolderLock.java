package org.samverk.kernel.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// One owner: a lock on the data folder for the life of the program. The kernel lets go of it however the program ends.
final class DataFolderLock implements AutoCloseable {
    /// The kernel forgets our lock when *any* descriptor of that file is closed in this process, so a folder that
    /// we hold already must not even be opened again.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private DataFolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// Takes the lock, or throws `DataFolderHeldException` that says who holds it.
    static DataFolderLock acquire(DataFolder folder) {
        Path file = folder.lock();
        if (!HELD_HERE.add(file)) {
            throw new DataFolderHeldException(folder.root(), "this same program");
        }
        try {
            return new DataFolderLock(file, lock(folder));
        } catch (IOException e) {
            HELD_HERE.remove(file);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            HELD_HERE.remove(file);
            throw e;
        }
    }

    private static FileChannel lock(DataFolder folder) throws IOException {
        var channel = FileChannel.open(
                folder.lock(),
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        if (channel.tryLock() == null) {
            channel.close();
            throw new DataFolderHeldException(folder.root(), holderOf(folder));
        }
        DataFolder.writePrivately(folder.holder(), describeThisProgram());
        return channel;
    }

    @Override
    public void close() {
        if (!channel.isOpen()) {
            return;
        }
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD_HERE.remove(file);
        }
    }

    private static String describeThisProgram() {
        return "process " + ProcessHandle.current().pid() + ", started "
                + Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    private static String holderOf(DataFolder folder) {
        try {
            return "another Samverk (" + Files.readString(folder.holder()).strip() + ")";
        } catch (IOException e) {
            return "another Samverk";
        }
    }
}
