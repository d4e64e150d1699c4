package org.samverk.coediting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a text begins that several will write on.
///
/// @param content canonical rich text JSON
/// @param by      who has written all of it; null when that was several, or nobody knows
public record Beginning(String content, @Nullable UUID by) {}
