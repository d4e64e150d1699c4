package org.samverk.sections;

import java.util.UUID;

/// Others than before may do something with a page and what lies below it; published in the transaction of the change.
public record RightsChanged(UUID page) {}
