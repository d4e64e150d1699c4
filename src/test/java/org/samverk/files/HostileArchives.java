package org.samverk.files;

import static org.samverk.files.HostilePictures.latin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Archives that unpack to far more than they are, lead out of where they are unpacked, or hold a virus.
final class HostileArchives {
    private static final int MB = 1024 * 1024;
    private static final int NESTED = 30;
    private static final int ENTRIES = 60_000;

    private HostileArchives() {}

    static List<HostileFile> all() {
        return List.of(
                new HostileFile("a-gigabyte-of-zeros.zip", zeros("zeros", 1024)),
                new HostileFile("a-gigabyte-of-zeros.gz", gzip(1024 * MB)),
                new HostileFile("archive-in-archive.zip", nested()),
                new HostileFile("sixty-thousand-files.zip", many()),
                new HostileFile("leads-out.zip", zip("../../../../etc/cron.d/evil", latin("* * * * * root reboot"))),
                new HostileFile("virus.txt", latin(virus())),
                new HostileFile("virus.zip", zip("letter.txt", latin(virus()))));
    }

    /// The test file of EICAR (2003), in two parts, so that this one is not taken for it.
    private static String virus() {
        return "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR" + "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
    }

    static byte[] zip(String name, byte[] content) {
        return zipped(zip -> {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        });
    }

    /// @param megabytes how large the only file in it becomes
    static byte[] zeros(String name, int megabytes) {
        return zipped(zip -> {
            zip.putNextEntry(new ZipEntry(name));
            zeros(zip, megabytes);
        });
    }

    static byte[] gzip(int size) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            zeros(gzip, size / MB);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void zeros(OutputStream out, int megabytes) throws IOException {
        var block = new byte[MB];
        for (var number = 0; number < megabytes; number++) {
            out.write(block);
        }
    }

    private static byte[] nested() {
        var inner = zeros("zeros", 100);
        for (var depth = 0; depth < NESTED; depth++) {
            inner = zip("next.zip", inner);
        }
        return inner;
    }

    private static byte[] many() {
        return zipped(zip -> {
            for (var number = 0; number < ENTRIES; number++) {
                zip.putNextEntry(new ZipEntry("folder/" + number));
            }
        });
    }

    interface Filling {
        void fill(ZipOutputStream zip) throws IOException;
    }

    static byte[] zipped(Filling filling) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            filling.fill(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
