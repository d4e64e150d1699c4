package org.samverk.files;

import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;

/// The JPEG reader fills up with grey what is missing of an image and only warns: that is no image that one wants.
final class Truncation implements IIOReadWarningListener {
    @Override
    public void warningOccurred(ImageReader source, String warning) {
        if (warning.contains("truncated") || warning.contains("Premature") || warning.contains("premature")) {
            throw new IllegalArgumentException(warning);
        }
    }
}
