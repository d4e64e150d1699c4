package org.samverk.groups;

/// The reader may know of the group but not read what is in it: they are shown its name, its purpose and the way in,
/// whatever page of it they asked for.
public final class GroupClosedException extends RuntimeException {
    private final transient GroupFrame frame;

    GroupClosedException(GroupFrame frame) {
        super(null, null, false, false);
        this.frame = frame;
    }

    public GroupFrame frame() {
        return frame;
    }
}
