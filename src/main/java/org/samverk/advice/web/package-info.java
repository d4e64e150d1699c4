/// Advice rounds by pages and by programs.
@NullMarked
package org.samverk.advice.web;

import org.jspecify.annotations.NullMarked;
