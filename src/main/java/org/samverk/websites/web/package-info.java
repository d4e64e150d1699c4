@NullMarked
package org.samverk.websites.web;

import org.jspecify.annotations.NullMarked;
