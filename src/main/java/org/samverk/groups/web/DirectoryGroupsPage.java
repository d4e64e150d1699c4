package org.samverk.groups.web;

import java.util.List;
import org.samverk.groups.DirectoryGroup;

/// The page `/admin/directory-groups`.
public record DirectoryGroupsPage(List<DirectoryGroup> groups) {}
