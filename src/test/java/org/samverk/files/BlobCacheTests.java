package org.samverk.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samverk.kernel.Sha256;

class BlobCacheTests {
    @TempDir
    private Path folder;

    @Test
    void what_was_used_longest_ago_goes_when_there_is_too_much_and_what_is_in_use_stays() throws IOException {
        var cache = new BlobCache(folder.resolve("cache"), 1000);
        var old = take(cache, 1, Duration.ofDays(3));
        var older = take(cache, 2, Duration.ofDays(4));
        var oldest = take(cache, 3, Duration.ofDays(5));
        assertThat(cache.uses(oldest)).isTrue();

        var fresh = take(cache, 4, Duration.ZERO);

        assertThat(cache.path(older)).doesNotExist();
        assertThat(cache.uses(older)).isFalse();
        for (var stays : new Sha256[] {old, oldest, fresh}) {
            assertThat(cache.path(stays)).exists();
        }
    }

    @Test
    void what_somebody_was_just_told_of_stays_though_there_is_too_much() throws IOException {
        var cache = new BlobCache(folder.resolve("cache"), 400);
        var first = take(cache, 1, Duration.ofMinutes(9));
        var second = take(cache, 2, Duration.ZERO);
        take(cache, 3, Duration.ZERO);

        assertThat(cache.path(first)).exists();
        assertThat(cache.path(second)).exists();
    }

    @Test
    void what_lies_there_from_an_earlier_start_counts() throws IOException {
        var old = take(new BlobCache(folder.resolve("cache"), 1000), 1, Duration.ofDays(3));

        var cache = new BlobCache(folder.resolve("cache"), 500);
        take(cache, 2, Duration.ZERO);

        assertThat(cache.path(old)).doesNotExist();
    }

    private Sha256 take(BlobCache cache, int number, Duration ago) throws IOException {
        var content = new byte[300];
        content[0] = (byte) number;
        var draft = Files.write(folder.resolve("draft" + number), content);
        var hash = Hashing.hash(draft);
        cache.take(draft, hash);
        Files.deleteIfExists(draft);
        Files.setLastModifiedTime(cache.path(hash), FileTime.from(Instant.now().minus(ago)));
        return hash;
    }
}
