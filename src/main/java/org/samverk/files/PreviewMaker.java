package org.samverk.files;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.samverk.kernel.Sha256;
import org.springframework.stereotype.Component;

/// Makes the small and the large picture of a file: of an image, of a PDF's first page, of an Office document's.
@Component
class PreviewMaker {
    private final Blobs blobs;
    private final Incoming incoming;
    private final Office office;

    PreviewMaker(Blobs blobs, Incoming incoming, Office office) {
        this.blobs = blobs;
        this.incoming = incoming;
        this.office = office;
    }

    /// A picture that was made.
    record Made(Sha256 hash, Picture.Facts facts) {}

    /// @return none when there is no picture of such a file
    Map<PreviewSize, Made> make(Path path, String mediaType) throws IOException, InterruptedException {
        if (mediaType.startsWith("image/")) {
            return sizes(path);
        }
        var page = mediaType.equals("application/pdf")
                ? PageImages.firstPage(path, PreviewSize.LARGE.side())
                : office.reads(mediaType)
                        ? office.asPdf(path, pdf -> PageImages.firstPage(pdf, PreviewSize.LARGE.side()))
                        : Optional.<BufferedImage>empty();
        return page.isEmpty() ? Map.of() : ofPage(page.get());
    }

    private Map<PreviewSize, Made> ofPage(BufferedImage page) throws IOException {
        var drawn = incoming.create();
        try {
            Images.write(page, drawn);
            return sizes(drawn);
        } finally {
            incoming.delete(drawn);
        }
    }

    private Map<PreviewSize, Made> sizes(Path image) {
        var made = new EnumMap<PreviewSize, Made>(PreviewSize.class);
        for (var size : PreviewSize.values()) {
            var target = incoming.create();
            try {
                Images.still(image, target, size.side())
                        .ifPresent(facts -> made.put(size, new Made(blobs.take(target), facts)));
            } finally {
                incoming.delete(target);
            }
        }
        return made;
    }
}
