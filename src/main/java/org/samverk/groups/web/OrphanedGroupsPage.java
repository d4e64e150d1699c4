package org.samverk.groups.web;

import java.util.List;
import org.samverk.groups.OrphanedGroup;

/// The page `/admin/groups`.
public record OrphanedGroupsPage(List<OrphanedGroup> groups) {}
