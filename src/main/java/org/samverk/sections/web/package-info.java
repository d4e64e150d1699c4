@NullMarked
package org.samverk.sections.web;

import org.jspecify.annotations.NullMarked;
