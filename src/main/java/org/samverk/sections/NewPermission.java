package org.samverk.sections;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who is to be allowed what: a person or a unit, not both.
///
/// @param act one of `own`, `publish`, `write`, `review`
public record NewPermission(
        @Nullable String act,
        @Nullable String username,
        @Nullable UUID unit) {}
