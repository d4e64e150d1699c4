/// Polls on anything that can be seen: a question, two to twelve answers, one choice or several. They are no decisions
/// and no advice; those have rounds of their own. Who answered an anonymous poll is kept apart from what was answered.
@ApplicationModule(allowedDependencies = {"kernel", "access", "web"})
@NullMarked
package org.samverk.polls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
