/// One's own devices, and the small script that shows what they are told.
@NullMarked
package org.samverk.push.web;

import org.jspecify.annotations.NullMarked;
