@NullMarked
package org.samverk.articles.web;

import org.jspecify.annotations.NullMarked;
