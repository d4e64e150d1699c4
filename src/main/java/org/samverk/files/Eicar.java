package org.samverk.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The test file that every virus scanner knows (EICAR, 2003): refused also where no scanner is set up, so that one can
/// try what happens.
final class Eicar {
    /// In two parts, so that this file is not taken for one.
    private static final String SIGN = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR" + "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static final int LONGEST = 128;
    private static final int ENTRIES = 1000;

    private Eicar() {}

    static boolean isIn(Path path) throws IOException {
        try (var content = Files.newInputStream(path)) {
            var head = content.readNBytes(LONGEST);
            return isSign(head) || (isZip(head) && isInZip(path));
        }
    }

    private static boolean isSign(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1).strip().startsWith(SIGN);
    }

    private static boolean isZip(byte[] head) {
        return head.length > 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
    }

    private static boolean isInZip(Path path) {
        try (var zip = new ZipFile(path.toFile())) {
            var entries = zip.entries();
            for (var number = 0; entries.hasMoreElements() && number < ENTRIES; number++) {
                if (isSign(zip, entries.nextElement())) {
                    return true;
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
        return false;
    }

    private static boolean isSign(ZipFile zip, ZipEntry entry) throws IOException {
        if (entry.getSize() > LONGEST || entry.isDirectory()) {
            return false;
        }
        try (InputStream content = zip.getInputStream(entry)) {
            return isSign(content.readNBytes(LONGEST));
        }
    }
}
