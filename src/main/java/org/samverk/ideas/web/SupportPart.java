package org.samverk.ideas.web;

import org.samverk.ideas.Idea;
import org.samverk.ideas.IdeaPowers;

/// The part of an idea's page with its support, alone.
public record SupportPart(Idea idea, IdeaPowers powers) {}
