package org.samverk.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samverk.kernel.Settings;
import org.samverk.kernel.Sha256;

class FileContentsTests {
    private static final byte[] CONTENT = "innehållet".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path data;

    @Test
    void content_is_kept_under_its_hash_and_another_is_not() throws IOException {
        var settings = new Settings(8080, data, new Settings.Database(null, null, null), Settings.Demo.NONE, null);
        var files = new FileSettings(1, 1, null, null);
        var contents = new FileContents(new BlobFolder(data.resolve("files")), new Incoming(settings, files));
        var hash = Sha256.of(CONTENT).hex();
        var other = Sha256.of("ett annat").hex();

        assertThatThrownBy(() -> contents.put(other, new ByteArrayInputStream(CONTENT)))
                .isInstanceOf(IOException.class);
        contents.put(hash, new ByteArrayInputStream(CONTENT));

        assertThatThrownBy(() -> contents.open(other)).isInstanceOf(NoSuchFileException.class);
        assertThat(contents.open(hash)).hasBinaryContent(CONTENT);
        assertThat(Files.list(data.resolve("files/incoming"))).isEmpty();
    }
}
