package org.samverk.groups.web;

import org.samverk.groups.GroupFrame;

/// The page `/groups/{slug}/settings`.
public record GroupSettingsPage(GroupFrame frame, GroupForm form) {}
