package org.samverk.decisions.web;

import java.util.List;
import org.samverk.decisions.DecisionRequest;

/// What waits for the reader, and what the reader has put forward.
public record WaitingPage(List<DecisionRequest> waiting, List<DecisionRequest> asked) {}
