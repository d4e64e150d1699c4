/// The stream of events, for browsers and for programs.
@NullMarked
package org.samverk.live.web;

import org.jspecify.annotations.NullMarked;
