package org.samverk.files;

import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Set;

/// Takes facts out of a TIFF (TIFF 6.0, 1992): out of each of its pages' directories, and what they pointed to is
/// overwritten. All pages stay.
final class TiffFacts {
    private static final int ENTRY = 12;
    private static final int SUB_DIRECTORIES = 330;
    private static final int EXIF = 34665;
    private static final int GPS = 34853;
    private static final int INTEROPERABILITY = 40965;
    private static final Set<Integer> DIRECTORIES = Set.of(EXIF, GPS, INTEROPERABILITY);
    /// Maker, model, program, time, artist, computer, XMP, IPTC, Photoshop's own, and what lies in directories.
    private static final Set<Integer> FACTS =
            Set.of(271, 272, 305, 306, 315, 316, 700, 33723, 34377, EXIF, GPS, INTEROPERABILITY);
    /// Bytes of a value of each type, by its number.
    private static final int[] BYTES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4};

    private static final int MOST = 20_000;
    private final MemorySegment file;
    private final ByteOrder order;
    private final Set<Long> seen = new HashSet<>();

    private TiffFacts(MemorySegment file, ByteOrder order) {
        this.file = file;
        this.order = order;
    }

    static void blank(MemorySegment file) {
        var sign = file.get(JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN), 0);
        var tiff = new TiffFacts(file, sign == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        if (tiff.number(2) != 42) {
            throw CameraFacts.unknown();
        }
        tiff.pages(tiff.address(4));
    }

    private void pages(long first) {
        for (var at = first; at != 0 && isNew(at); ) {
            at = page(at);
        }
    }

    /// @return where the next one lies, 0 for none
    private long page(long at) {
        var entries = number(at);
        var next = address(at + 2 + (long) entries * ENTRY);
        var kept = 0;
        for (var entry = 0; entry < entries; entry++) {
            var from = at + 2 + (long) entry * ENTRY;
            if (FACTS.contains(number(from))) {
                overwrite(from);
            } else {
                if (number(from) == SUB_DIRECTORIES) {
                    subDirectories(from);
                }
                MemorySegment.copy(file, from, file, at + 2 + (long) kept++ * ENTRY, ENTRY);
            }
        }
        close(at, kept, entries, next);
        return next;
    }

    private void close(long at, int kept, int entries, long next) {
        file.set(JAVA_SHORT_UNALIGNED.withOrder(order), at, (short) kept);
        var end = at + 2 + (long) kept * ENTRY;
        file.set(JAVA_INT_UNALIGNED.withOrder(order), end, (int) next);
        zero(end + 4, (long) (entries - kept) * ENTRY);
    }

    private void subDirectories(long entry) {
        var count = address(entry + 4);
        if (count == 1) {
            pages(address(entry + 8));
            return;
        }
        for (var one = 0L; one < Math.min(count, MOST); one++) {
            pages(address(address(entry + 8) + one * 4));
        }
    }

    private void overwrite(long entry) {
        if (DIRECTORIES.contains(number(entry))) {
            overwriteDirectory(address(entry + 8));
            return;
        }
        var type = number(entry + 2);
        var length = type < BYTES.length ? BYTES[type] * address(entry + 4) : 0;
        if (length > 4) {
            zero(address(entry + 8), length);
        }
    }

    private void overwriteDirectory(long at) {
        if (at == 0 || !isNew(at)) {
            return;
        }
        var entries = number(at);
        for (var entry = 0; entry < entries; entry++) {
            overwrite(at + 2 + (long) entry * ENTRY);
        }
        zero(at, 2 + (long) entries * ENTRY + 4);
    }

    private boolean isNew(long at) {
        if (seen.size() > MOST) {
            throw new IllegalArgumentException("too many directories");
        }
        return seen.add(at);
    }

    /// As much of it as there is: cameras leave addresses behind that lead out of the file.
    private void zero(long at, long length) {
        if (at < file.byteSize()) {
            file.asSlice(at, Math.min(length, file.byteSize() - at)).fill((byte) 0);
        }
    }

    private int number(long at) {
        return Short.toUnsignedInt(file.get(JAVA_SHORT_UNALIGNED.withOrder(order), at));
    }

    private long address(long at) {
        return Integer.toUnsignedLong(file.get(JAVA_INT_UNALIGNED.withOrder(order), at));
    }
}
