package org.samverk.files;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Overwrites the items of a HEIF or AVIF file (ISO/IEC 23008-12 on ISO/IEC 14496-12: what an iPhone stores) that hold
/// Exif and XMP. Which way the camera was held stands elsewhere in it, and stays.
final class HeifFacts {
    private static final Set<String> BRANDS = Set.of(
            "heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "mif2", "msf1", "avif", "avis");
    private static final int MOST = 10_000;
    private final MemorySegment file;

    private HeifFacts(MemorySegment file) {
        this.file = file;
    }

    /// A box: its kind, and where its content lies.
    private record Box(String kind, long from, long to) {}

    /// Does nothing to a file of another kind.
    static void blankIfHeif(MemorySegment file) {
        if (file.byteSize() < 16 || !text(file.asSlice(4, 4).asByteBuffer(), 4).equals("ftyp")) {
            return;
        }
        var heif = new HeifFacts(file);
        var first = heif.box(0, file.byteSize());
        if (heif.isHeif(first)) {
            heif.blank();
        }
    }

    private boolean isHeif(Box type) {
        var brands = content(type);
        for (var brand = text(brands, 4); !BRANDS.contains(brand); brand = text(brands, 4)) {
            if (brands.remaining() < 4) {
                return false;
            }
        }
        return true;
    }

    private void blank() {
        for (var box : boxes(0, file.byteSize())) {
            switch (box.kind()) {
                case "meta" -> meta(box);
                // Boxes of programs' own: XMP, GPS, previews.
                case "uuid" -> zero(box.from(), box.to() - box.from());
                default -> {}
            }
        }
    }

    private void meta(Box meta) {
        var facts = new HashSet<Long>();
        var inner = boxes(meta.from() + 4, meta.to());
        inner.stream().filter(box -> box.kind().equals("iinf")).forEach(box -> facts.addAll(facts(box)));
        if (facts.isEmpty()) {
            return;
        }
        var data = inner.stream().filter(box -> box.kind().equals("idat")).findFirst();
        inner.stream()
                .filter(box -> box.kind().equals("iloc"))
                .forEach(box -> new HeifPlaces(content(box), data.map(Box::from).orElse(0L))
                        .of(facts)
                        .forEach(place -> zero(place.from(), place.length())));
    }

    /// The keys of the items that hold facts.
    private Set<Long> facts(Box list) {
        var head = content(list);
        var count = head.get() == 0 ? 6 : 8;
        var found = new HashSet<Long>();
        for (var entry : boxes(list.from() + count, list.to())) {
            var item = content(entry);
            var version = item.getInt() >>> 24;
            if (version < 2) {
                throw CameraFacts.unknown();
            }
            var key = version == 2 ? Short.toUnsignedLong(item.getShort()) : Integer.toUnsignedLong(item.getInt());
            item.getShort();
            var kind = text(item, 4);
            if (kind.equals("Exif") || (kind.equals("mime") && rest(item).contains("xml"))) {
                found.add(key);
            }
        }
        return found;
    }

    private List<Box> boxes(long from, long to) {
        var found = new ArrayList<Box>();
        for (var at = from; to - at >= 8; at = found.getLast().to()) {
            found.add(box(at, to));
            if (found.size() > MOST) {
                throw new IllegalArgumentException("too many boxes");
            }
        }
        return found;
    }

    private Box box(long at, long end) {
        var head = file.asSlice(at, Math.min(16, end - at)).asByteBuffer();
        var length = Integer.toUnsignedLong(head.getInt());
        var kind = text(head, 4);
        var start = length == 1 ? 16 : 8;
        var whole = length == 0 ? end - at : length == 1 ? head.getLong() : length;
        if (whole < start || whole > end - at) {
            throw new IllegalArgumentException("a box that does not fit: " + kind);
        }
        return new Box(kind, at + start, at + whole);
    }

    private ByteBuffer content(Box box) {
        return file.asSlice(box.from(), box.to() - box.from()).asByteBuffer();
    }

    private void zero(long at, long length) {
        file.asSlice(at, length).fill((byte) 0);
    }

    private static String rest(ByteBuffer bytes) {
        return text(bytes, bytes.remaining());
    }

    private static String text(ByteBuffer bytes, int length) {
        var text = new byte[length];
        bytes.get(text);
        return new String(text, StandardCharsets.ISO_8859_1);
    }
}
