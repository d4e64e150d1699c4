package org.samverk.sites;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.InvalidInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Reads what pages have been, in the order in which it happened: one JSON object a line, packed or not.
///
/// The order of the lines is the order of events. A change that says that it happened before the one ahead of it (it
/// was written earlier and taken in later) counts from the moment of that one.
final class HistoryFile implements AutoCloseable {
    private final JsonMapper json;
    private final BufferedReader reader;
    private Instant latest = Instant.MIN;
    private int line;
    private @Nullable HistoryChange ahead;

    HistoryFile(Path file, JsonMapper json) {
        this.json = json;
        this.reader = reader(file);
        this.ahead = read();
    }

    private record Line(
            int commit,
            @Nullable String date,
            @Nullable String author,
            @Nullable String summary,
            @Nullable String change,
            @Nullable String path,
            @Nullable String from,
            @Nullable String markdown) {}

    /// @return the number of changes in the file
    static int count(Path file) {
        try (var lines = reader(file)) {
            return (int) lines.lines().filter(line -> !line.isBlank()).count();
        } catch (IOException e) {
            throw new InvalidInputException("history", "sites.import.noHistory", file.toString());
        }
    }

    /// @return the changes of the next commit, empty at the end
    /// @throws InvalidInputException when a line is no change
    List<HistoryChange> next() {
        var commit = new ArrayList<HistoryChange>();
        while (ahead != null && (commit.isEmpty() || commit.getFirst().commit() == ahead.commit())) {
            commit.add(ahead);
            ahead = read();
        }
        return commit;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private @Nullable HistoryChange read() {
        try {
            String text;
            do {
                line++;
                text = reader.readLine();
            } while (text != null && text.isBlank());
            return text == null ? null : change(json.readValue(text, Line.class));
        } catch (IOException | JacksonException | DateTimeException e) {
            throw new InvalidInputException("history", "sites.import.history.line", line);
        }
    }

    private HistoryChange change(Line read) {
        var at = OffsetDateTime.parse(word(read.date())).toInstant();
        latest = at.isAfter(latest) ? at : latest;
        return new HistoryChange(
                read.commit(),
                latest,
                word(read.author()).strip(),
                word(read.summary()),
                word(read.change()),
                word(read.path()),
                read.from(),
                word(read.markdown()));
    }

    /// No text of ours can hold the character NUL.
    private static String word(@Nullable String value) {
        return value == null ? "" : value.replace("\0", "");
    }

    private static BufferedReader reader(Path file) {
        try {
            var bytes = new BufferedInputStream(Files.newInputStream(file));
            return new BufferedReader(new InputStreamReader(unpacked(bytes), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new InvalidInputException("history", "sites.import.noHistory", file.toString());
        }
    }

    private static InputStream unpacked(BufferedInputStream bytes) throws IOException {
        bytes.mark(2);
        var packed = bytes.read() == 0x1f && bytes.read() == 0x8b;
        bytes.reset();
        return packed ? new GZIPInputStream(bytes) : bytes;
    }
}
