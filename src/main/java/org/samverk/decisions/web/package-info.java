@NullMarked
package org.samverk.decisions.web;

import org.jspecify.annotations.NullMarked;
