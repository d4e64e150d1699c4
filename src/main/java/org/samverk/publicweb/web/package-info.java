@NullMarked
package org.samverk.publicweb.web;

import org.jspecify.annotations.NullMarked;
