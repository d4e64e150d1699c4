package org.samverk.releases.web;

import java.util.List;
import org.samverk.kernel.Problem;
import org.samverk.kernel.Slice;
import org.samverk.releases.Release;

/// Releases, the newest first, and the form for a new one.
///
/// @param title as it was typed
public record ReleaseList(Slice<Release> releases, String title, List<Problem> problems) {}
