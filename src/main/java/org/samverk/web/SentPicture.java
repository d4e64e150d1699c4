package org.samverk.web;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// A picture as a form sent it.
///
/// @param content empty when nobody chose one
/// @param name    what it is called where it comes from, empty when nobody said
public record SentPicture(byte[] content, String name) {
    /// @param file null when the form had none
    public static SentPicture of(@Nullable MultipartFile file) throws IOException {
        var name = file == null ? null : file.getOriginalFilename();
        return new SentPicture(file == null ? new byte[0] : file.getBytes(), name == null ? "" : name);
    }
}
