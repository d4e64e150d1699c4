package org.samverk.ideas.web;

import java.util.List;
import org.samverk.ideas.SimilarIdea;

/// Ideas that may say the same as the one that is being written.
public record SimilarPart(List<SimilarIdea> ideas) {}
