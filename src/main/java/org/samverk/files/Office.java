package org.samverk.files;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Makes PDF of Office documents with LibreOffice, when it is installed (`soffice` in the path, or `SAMVERK_SOFFICE`).
/// Each time with a profile of its own in a folder of its own, which is gone afterwards, and for at most a minute.
@Component
class Office {
    private static final int MINUTE = 60;
    private final @Nullable Path program;

    @Autowired
    Office(@Value("${samverk.soffice:}") String configured) {
        this(configured.isBlank() ? inPath().orElse(null) : Path.of(configured));
    }

    Office(@Nullable Path program) {
        this.program = program;
    }

    boolean reads(String mediaType) {
        var kind = FileKind.of(mediaType);
        return program != null
                && !mediaType.startsWith("text/")
                && (kind == FileKind.TEXT || kind == FileKind.SHEET || kind == FileKind.SLIDES);
    }

    interface Use<T> {
        T of(Path pdf) throws IOException;
    }

    /// @return empty when LibreOffice makes nothing of it
    <T> Optional<T> asPdf(Path document, Use<Optional<T>> use) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("samverk-office");
        try {
            var source = Files.copy(document, folder.resolve("document"));
            return convert(source, folder) ? use.of(folder.resolve("document.pdf")) : Optional.empty();
        } finally {
            delete(folder);
        }
    }

    private boolean convert(Path source, Path folder) throws IOException, InterruptedException {
        var process = new ProcessBuilder(List.of(
                        String.valueOf(program),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--norestore",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        source.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return process.waitFor(MINUTE, TimeUnit.SECONDS) && Files.exists(folder.resolve("document.pdf"));
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }

    private static Optional<Path> inPath() {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
