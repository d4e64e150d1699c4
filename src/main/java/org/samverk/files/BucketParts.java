package org.samverk.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.samverk.kernel.ConflictException;

/// One object of each part: `incoming/<upload>/<offset>-<key>`. Nothing is ever written over, so that two nodes to
/// which the same part came do not harm each other: one of them counts.
final class BucketParts implements Parts {
    private static final String FOLDER = "incoming/";
    private static final Pattern NAME = Pattern.compile(FOLDER + "([0-9a-f-]{36})/([0-9]{15})-[0-9a-f-]{36}");
    private final Bucket bucket;
    private final Incoming incoming;

    BucketParts(Bucket bucket, Incoming incoming) {
        this.bucket = bucket;
        this.incoming = incoming;
    }

    private record Part(UUID upload, String name, long begin, long size) {
        long end() {
            return begin + size;
        }
    }

    @Override
    public void begin(UUID upload) {
        // Its first part says that it has begun.
    }

    @Override
    public long size(UUID upload) {
        var parts = inARow(upload);
        return parts.isEmpty() ? 0 : parts.getLast().end();
    }

    @Override
    public long append(UUID upload, long offset, InputStream part, long most) throws IOException {
        var draft = incoming.create();
        try {
            try {
                incoming.append(draft, 0, part, most - offset);
            } finally {
                keep(upload, offset, draft);
            }
            return size(upload);
        } finally {
            incoming.delete(draft);
        }
    }

    /// Of a part that breaks off or is too long, what has come.
    private void keep(UUID upload, long offset, Path draft) throws IOException {
        if (Files.size(draft) == 0) {
            return;
        }
        if (size(upload) != offset) {
            throw new ConflictException("files.problem.offset");
        }
        bucket.put("%s%s/%015d-%s".formatted(FOLDER, upload, offset, UUID.randomUUID()), draft);
    }

    @Override
    public void whole(UUID upload, Consumer<Path> act) throws IOException {
        var whole = incoming.create();
        var piece = incoming.create();
        try {
            long end = 0;
            for (var part : inARow(upload)) {
                bucket.get(part.name(), piece);
                add(piece, end - part.begin(), whole);
                end = part.end();
            }
            act.accept(whole);
        } finally {
            incoming.delete(piece);
            incoming.delete(whole);
        }
    }

    private static void add(Path piece, long from, Path whole) throws IOException {
        try (var in = Files.newInputStream(piece);
                var out = Files.newOutputStream(whole, StandardOpenOption.APPEND)) {
            in.skipNBytes(from);
            in.transferTo(out);
        }
    }

    @Override
    public void delete(UUID upload) {
        parts(upload + "/").forEach(part -> bucket.delete(part.name()));
    }

    @Override
    public Set<UUID> uploads() {
        return parts("").stream().map(Part::upload).collect(Collectors.toSet());
    }

    /// Those that lead on from the beginning. A part that came twice may overlap with others.
    private List<Part> inARow(UUID upload) {
        var row = new ArrayList<Part>();
        long end = 0;
        for (var part : parts(upload + "/")) {
            if (part.begin() <= end && part.end() > end) {
                row.add(part);
                end = part.end();
            }
        }
        return row;
    }

    /// By their names, and so by where they begin.
    private List<Part> parts(String upload) {
        return bucket.list(FOLDER + upload).stream()
                .flatMap(found -> NAME.matcher(found.name())
                        .results()
                        .map(name -> new Part(
                                UUID.fromString(name.group(1)),
                                found.name(),
                                Long.parseLong(name.group(2)),
                                found.size())))
                .toList();
    }
}
