package org.samverk.advice.web;

import java.util.List;
import org.samverk.advice.Round;

/// What asks the reader and has no answer from them.
public record WaitingRoundsPage(List<Round> rounds) {}
