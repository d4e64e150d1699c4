/// The administrators' page about what was done.
@NullMarked
package org.samverk.audit.web;

import org.jspecify.annotations.NullMarked;
