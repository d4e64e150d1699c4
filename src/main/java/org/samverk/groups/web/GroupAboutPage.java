package org.samverk.groups.web;

import java.util.List;
import org.samverk.access.PersonRef;
import org.samverk.groups.GroupFrame;
import org.samverk.kernel.Problem;

/// The way into a group, and what a group is about: name and purpose are in the frame.
///
/// @param administrators whom one may ask
/// @param message        what was typed in an application
public record GroupAboutPage(
        GroupFrame frame, List<PersonRef> administrators, String message, List<Problem> problems) {}
