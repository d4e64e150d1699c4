package org.samverk.conversations;

import java.util.UUID;

/// What people are asked to read. Of that alone, and to administrators of its group alone, it is told who has read it.
public interface AskedReading {
    boolean isAsked(UUID subjectId);
}
