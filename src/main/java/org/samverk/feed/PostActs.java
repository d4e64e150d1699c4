package org.samverk.feed;

/// What a reader may do with a post where it stands in a list.
///
/// @param canReact   whether reactions are taken: not in an archived group
/// @param canConfirm whether the reader is asked to say that they have read it
/// @param canFeature whether the reader may pin it and ask the members to read it
/// @param canLeadOn  whether the reader may make an idea or a draft of it
public record PostActs(
        boolean canReact,
        boolean canEdit,
        boolean canDelete,
        boolean canConfirm,
        boolean canFeature,
        boolean canLeadOn,
        boolean canShare,
        boolean canReport) {
    public static final PostActs NONE = new PostActs(false, false, false, false, false, false, false, false);

    /// Whether there is nothing to choose in its menu.
    public boolean isEmpty() {
        return !canEdit && !canDelete && !canFeature && !canLeadOn && !canShare && !canReport;
    }
}
