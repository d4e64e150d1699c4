/// The start page, the group's feed and posts, as pages and JSON.
@NullMarked
package org.samverk.feed.web;

import org.jspecify.annotations.NullMarked;
