package org.samverk.decisions.web;

import java.util.List;
import org.samverk.decisions.DecisionRequest;

/// What waits for the reader, what is put off, and what the reader has put forward.
public record WaitingPage(List<DecisionRequest> waiting, List<DecisionRequest> deferred, List<DecisionRequest> asked) {}
