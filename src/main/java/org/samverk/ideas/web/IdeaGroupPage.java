package org.samverk.ideas.web;

import java.util.List;
import org.samverk.groups.GroupFields;
import org.samverk.ideas.Idea;
import org.samverk.kernel.Problem;

/// The form of a group for an idea.
public record IdeaGroupPage(Idea idea, GroupFields fields, List<Problem> problems) {}
