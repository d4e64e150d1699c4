package org.samverk.files;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/// Draws the first page of a PDF.
final class PageImages {
    private static final float LARGEST_SCALE = 3;

    private PageImages() {}

    /// @param side how long the longest side becomes, in pixels
    /// @return empty when there is no page that can be drawn
    static Optional<BufferedImage> firstPage(Path pdf, int side) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (document.getNumberOfPages() == 0) {
                return Optional.empty();
            }
            var box = document.getPage(0).getCropBox();
            var longest = Math.max(box.getWidth(), box.getHeight());
            var scale = Math.min(LARGEST_SCALE, side / Math.max(1, longest));
            if (Math.min(box.getWidth(), box.getHeight()) * scale < 1) {
                return Optional.empty();
            }
            var renderer = new Renderer(document);
            renderer.setSubsamplingAllowed(true);
            return Optional.of(renderer.renderImage(0, scale, ImageType.RGB));
        }
    }

    private static final class Renderer extends PDFRenderer {
        Renderer(PDDocument document) {
            super(document);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new Drawer(parameters);
        }
    }

    /// Leaves out pictures that would take more memory than there is: some gigabytes can be a file of one.
    private static final class Drawer extends PageDrawer {
        Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        public void drawImage(PDImage picture) throws IOException {
            if (ImageSize.isSmall(picture.getWidth(), picture.getHeight())) {
                super.drawImage(picture);
            }
        }
    }
}
