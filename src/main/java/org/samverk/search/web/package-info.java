/// The page of results.
@NullMarked
package org.samverk.search.web;

import org.jspecify.annotations.NullMarked;
