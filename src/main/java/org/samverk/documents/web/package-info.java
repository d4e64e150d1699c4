@NullMarked
package org.samverk.documents.web;

import org.jspecify.annotations.NullMarked;
