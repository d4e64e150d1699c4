package org.samverk.files;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Where the items of a HEIF file lie: the box `iloc` (ISO/IEC 14496-12, 8.11.3).
///
/// @param data where the content of the box `idat` begins, 0 when there is none
record HeifPlaces(ByteBuffer box, long data) {
    private static final int IN_FILE = 0;
    private static final int IN_DATA = 1;

    /// Bytes of the file.
    record Place(long from, long length) {}

    /// How many bytes the numbers of this box have.
    private record Sizes(int version, int offset, int length, int base, int index) {}

    List<Place> of(Set<Long> items) {
        var bytes = box.duplicate();
        var version = bytes.getInt() >>> 24;
        var packed = Short.toUnsignedInt(bytes.getShort());
        if (version > 2) {
            throw CameraFacts.unknown();
        }
        var index = version == 0 ? 0 : packed & 15;
        var sizes = new Sizes(version, packed >> 12, packed >> 8 & 15, packed >> 4 & 15, index);
        var found = new ArrayList<Place>();
        for (var rest = key(bytes, version); rest > 0; rest--) {
            var wanted = items.contains(key(bytes, version));
            item(bytes, sizes, wanted, found);
        }
        return found;
    }

    private void item(ByteBuffer bytes, Sizes sizes, boolean wanted, List<Place> found) {
        var way = sizes.version() == 0 ? IN_FILE : bytes.getShort() & 15;
        var elsewhere = bytes.getShort() != 0;
        var base = number(bytes, sizes.base());
        for (var rest = Short.toUnsignedInt(bytes.getShort()); rest > 0; rest--) {
            number(bytes, sizes.index());
            var offset = number(bytes, sizes.offset());
            var length = number(bytes, sizes.length());
            if (wanted) {
                found.add(place(way, elsewhere, base + offset, length));
            }
        }
    }

    private Place place(int way, boolean elsewhere, long offset, long length) {
        if (elsewhere || length == 0 || way > IN_DATA || (way == IN_DATA && data == 0)) {
            throw CameraFacts.unknown();
        }
        return new Place(way == IN_DATA ? data + offset : offset, length);
    }

    private static long key(ByteBuffer bytes, int version) {
        return version < 2 ? Short.toUnsignedLong(bytes.getShort()) : Integer.toUnsignedLong(bytes.getInt());
    }

    private static long number(ByteBuffer bytes, int size) {
        return switch (size) {
            case 0 -> 0;
            case 4 -> Integer.toUnsignedLong(bytes.getInt());
            case 8 -> bytes.getLong();
            default -> throw new IllegalArgumentException("no size of a number: " + size);
        };
    }
}
