package org.samverk.publicweb.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Problem;
import org.samverk.publicweb.Statement;

/// The statement, with the form below it.
///
/// @param statement null until a publisher has written one
public record AccessibilityPage(@Nullable Statement statement, FaultForm form, List<Problem> problems) {}
