package org.samverk.notifications.web;

import java.util.List;
import org.samverk.notifications.GroupLevel;
import org.samverk.notifications.Level;

public record LevelPage(GroupLevel group) {
    public List<Level> levels() {
        return List.of(Level.values());
    }
}
