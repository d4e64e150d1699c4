/// The pages of groups, the tabs that this module adds to every group, and its part of the navigation and the API.
@NullMarked
package org.samverk.groups.web;

import org.jspecify.annotations.NullMarked;
