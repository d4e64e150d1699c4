@NullMarked
package org.samverk.ideas.web;

import org.jspecify.annotations.NullMarked;
