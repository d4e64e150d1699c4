package org.samverk.decisions.web;

import java.util.List;
import org.samverk.access.Subject;
import org.samverk.chain.ChainStation;

/// The texts that came of something and can be put before a decider.
///
/// @param texts drafts, what moved last first
public record TextsPage(Subject from, List<ChainStation> texts) {}
