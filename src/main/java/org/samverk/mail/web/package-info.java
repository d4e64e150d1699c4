/// The outbox, for administrators.
@NullMarked
package org.samverk.mail.web;

import org.jspecify.annotations.NullMarked;
