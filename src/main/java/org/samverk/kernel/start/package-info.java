/// How the program starts: serving or running one command, what it answers until it is ready, and what it prints then.
@NamedInterface("start")
@NullMarked
package org.samverk.kernel.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
