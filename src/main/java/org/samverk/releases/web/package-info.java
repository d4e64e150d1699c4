@NullMarked
package org.samverk.releases.web;

import org.jspecify.annotations.NullMarked;
