package org.samverk.files;

import io.micrometer.core.instrument.binder.MeterBinder;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.FilesAwayException;
import org.samverk.kernel.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Decides by the settings where files lie: in a folder, or in a bucket of a server that speaks S3. Without one nothing
/// of its library is loaded.
@Configuration(proxyBeanMethods = false)
class FileStorage implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(FileStorage.class);
    private final @Nullable Bucket bucket;

    FileStorage(FileSettings settings) {
        this.bucket = settings.s3() == null ? null : new Bucket(settings.s3());
        if (bucket != null) {
            Thread.ofVirtual().start(() -> tell(bucket));
        }
    }

    @Bean
    Blobs blobs(Settings program, FileSettings settings, Incoming incoming) {
        var root = settings.root(program);
        return bucket == null || settings.s3() == null
                ? new BlobFolder(root)
                : new BlobBucket(
                        bucket,
                        new BlobCache(root.resolve("cache"), settings.s3().cache()),
                        incoming);
    }

    @Bean
    Parts parts(Incoming incoming) {
        return bucket == null ? new FolderParts(incoming) : new BucketParts(bucket, incoming);
    }

    /// Nothing where there is no bucket.
    @Bean
    MeterBinder bucketMeters() {
        return registry -> {
            if (bucket != null) {
                bucket.figures().bindTo(registry);
            }
        };
    }

    /// The rest of the program works without: it starts all the same.
    private static void tell(Bucket bucket) {
        try {
            bucket.requireReachable();
        } catch (FilesAwayException e) {
            LOG.error("Files can be neither saved nor read, except those at hand. {}", e.getMessage());
        }
    }

    @Override
    public void destroy() {
        if (bucket != null) {
            bucket.close();
        }
    }
}
