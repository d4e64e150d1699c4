package org.samverk.files;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file that comes in parts.
///
/// @param size   what it will have, in bytes
/// @param offset how much of it has come
/// @param fileId the file that it became, null while it is under way
public record Upload(
        UUID id,
        String name,
        long size,
        long offset,
        @Nullable UUID fileId) {}
