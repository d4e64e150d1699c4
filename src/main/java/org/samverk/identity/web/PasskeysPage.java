package org.samverk.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.identity.Passkey;
import org.samverk.kernel.Problem;

/// One's own passkeys, and the form for another one.
///
/// @param name what was typed, may be empty
public record PasskeysPage(List<Passkey> passkeys, @Nullable String name, List<Problem> problems) {}
