package org.samverk.directory.web;

import java.util.List;
import org.samverk.kernel.Problem;
import org.samverk.people.LeaverRule;

/// The form for how those who have left are shown.
public record LeaverPage(LeaverRule rule, List<Problem> problems) {}
