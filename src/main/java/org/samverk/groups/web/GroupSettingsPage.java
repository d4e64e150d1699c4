package org.samverk.groups.web;

import java.util.List;
import org.samverk.groups.GroupFrame;
import org.samverk.kernel.Problem;

/// The page `/groups/{slug}/settings`.
///
/// @param coverProblems what is wrong with the picture that was sent
public record GroupSettingsPage(GroupFrame frame, GroupForm form, List<Problem> coverProblems) {}
