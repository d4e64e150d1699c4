/// The administrators' page about searches, and a person's saved searches.
@NullMarked
package org.samverk.searchdesk.web;

import org.jspecify.annotations.NullMarked;
