package org.samverk.events.web;

import java.util.List;
import org.samverk.events.EventDraft;
import org.samverk.events.EventInput;
import org.samverk.kernel.Problem;

/// The form in which one says when and where an event is.
public record EventDraftPage(EventDraft draft, EventInput input, List<Problem> problems) {}
