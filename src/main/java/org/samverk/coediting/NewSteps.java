package org.samverk.coediting;

import java.util.List;

/// Steps that a window wants to be taken.
///
/// @param version how many steps the text had had when these were made
/// @param client  which window: one to forty letters, digits and hyphens
/// @param steps   each as JSON; at most 500, a million characters in all
public record NewSteps(int version, String client, List<String> steps) {}
