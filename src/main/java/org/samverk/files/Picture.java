package org.samverk.files;

/// An image as this program wrote it: nothing of what came is left but what one sees.
///
/// @param width in pixels, as `height`
record Picture(byte[] content, String mediaType, int width, int height) {
    /// What is known of an image that was written to a file.
    record Facts(String mediaType, int width, int height) {}
}
