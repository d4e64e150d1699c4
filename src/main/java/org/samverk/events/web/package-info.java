@NullMarked
package org.samverk.events.web;

import org.jspecify.annotations.NullMarked;
