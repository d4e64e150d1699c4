/// Where the figures are fetched.
@NullMarked
package org.samverk.metrics.web;

import org.jspecify.annotations.NullMarked;
