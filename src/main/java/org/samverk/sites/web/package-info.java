@NullMarked
package org.samverk.sites.web;

import org.jspecify.annotations.NullMarked;
