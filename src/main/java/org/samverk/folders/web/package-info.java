/// The pages of a group's files.
@NullMarked
package org.samverk.folders.web;

import org.jspecify.annotations.NullMarked;
