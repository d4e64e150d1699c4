/// Letters out and answers in. Other modules queue a letter and write it when it is sent ([LetterSource]); what comes
/// in is handed to whoever takes answers ([ReplyReceiver]). This module knows neither notifications nor conversations.
@ApplicationModule(allowedDependencies = {"kernel", "access", "people", "web", "audit"})
@NullMarked
package org.samverk.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
