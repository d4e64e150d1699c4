package org.samverk.feed;

import java.util.UUID;
import org.samverk.conversations.AskedReading;
import org.springframework.stereotype.Component;

/// Who has read a post is told only while the members are asked to read it.
@Component
class MustReadAsked implements AskedReading {
    private final MustReadTable table;

    MustReadAsked(MustReadTable table) {
        this.table = table;
    }

    @Override
    public boolean isAsked(UUID subjectId) {
        return table.isAsked(subjectId);
    }
}
