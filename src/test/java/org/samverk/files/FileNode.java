package org.samverk.files;

import java.nio.file.Path;
import org.samverk.cast.S3Server;
import org.samverk.kernel.Settings;

/// What the program has of files, for tests: a node with a folder of its own, whose files lie in a bucket.
final class FileNode implements AutoCloseable {
    final Path folder;
    final Incoming incoming;
    final Blobs blobs;
    final Parts parts;
    final FileContents contents;
    private final FileStorage storage;

    FileNode(Path folder, S3Server server) {
        this.folder = folder;
        var program = new Settings(8080, folder, new Settings.Database(null, null, null), Settings.Demo.NONE, null);
        var settings = new FileSettings(500, 5000, null, bucket(server, "", 100));
        this.incoming = new Incoming(program, settings);
        this.storage = new FileStorage(settings);
        this.blobs = storage.blobs(program, settings, incoming);
        this.parts = storage.parts(incoming);
        this.contents = new FileContents(blobs, incoming);
    }

    static BucketSettings bucket(S3Server server, String prefix, int cacheMb) {
        return new BucketSettings(
                server.endpoint(), S3Server.BUCKET, "us-east-1", S3Server.KEY, S3Server.SECRET, prefix, cacheMb);
    }

    @Override
    public void close() {
        storage.destroy();
    }
}
