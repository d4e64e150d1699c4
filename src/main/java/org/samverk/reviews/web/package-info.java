@NullMarked
package org.samverk.reviews.web;

import org.jspecify.annotations.NullMarked;
