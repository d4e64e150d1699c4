@NullMarked
package org.samverk.upkeep.web;

import org.jspecify.annotations.NullMarked;
