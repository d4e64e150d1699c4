/// The bell and the list behind it.
@NullMarked
package org.samverk.notifications.web;

import org.jspecify.annotations.NullMarked;
