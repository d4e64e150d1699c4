/// Comments as pages, fragments and JSON.
@NullMarked
package org.samverk.conversations.web;

import org.jspecify.annotations.NullMarked;
