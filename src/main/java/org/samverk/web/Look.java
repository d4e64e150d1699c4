package org.samverk.web;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/// How a site that is not the organisation's main one presents itself.
///
/// @param theme the address of a style sheet with its colours, null for the organisation's
/// @param logo  the address of a picture, null for none
/// @param foot  what stands at the end of each page
public record Look(
        String name, @Nullable String theme, @Nullable String logo, Content foot) {}
