/// Voting by pages and by programs.
@NullMarked
package org.samverk.polls.web;

import org.jspecify.annotations.NullMarked;
