/// The administrators' page about backups.
@NullMarked
package org.samverk.backup.web;

import org.jspecify.annotations.NullMarked;
