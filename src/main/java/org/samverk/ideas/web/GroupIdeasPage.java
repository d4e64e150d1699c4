package org.samverk.ideas.web;

import org.samverk.groups.GroupFrame;

/// A group's ideas, inside the group's frame.
///
/// @param start whether the reader may ask the group for ideas
public record GroupIdeasPage(GroupFrame frame, IdeaBoard board, boolean start) {}
