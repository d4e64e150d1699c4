package org.samverk.groups;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/// Lets groups follow their rules, one transaction each: nobody who writes in one group waits for all the others, and
/// one that cannot follow does not keep the others from it.
@Service
public class GroupFeedingSweep {
    private static final Logger LOG = LoggerFactory.getLogger(GroupFeedingSweep.class);
    private final GroupFeeding feeding;
    private final FeedingTable table;

    GroupFeedingSweep(GroupFeeding feeding, FeedingTable table) {
        this.feeding = feeding;
        this.table = table;
    }

    /// All groups that have rules, or had: run now and again, since units move too.
    public void reconcileAll() {
        reconcile(table.fedGroups());
    }

    /// The groups that a directory group feeds.
    public void reconcileFedBy(UUID directory) {
        reconcile(table.fedBy(directory));
    }

    private void reconcile(List<UUID> groups) {
        for (var group : groups) {
            try {
                feeding.reconcile(group);
            } catch (RuntimeException e) {
                LOG.error("Group {} could not follow its rules", group, e);
            }
        }
    }
}
