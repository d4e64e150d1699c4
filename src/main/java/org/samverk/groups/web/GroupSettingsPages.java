package org.samverk.groups.web;

import java.util.List;
import org.samverk.access.Actor;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupFrame;
import org.samverk.groups.GroupFrames;
import org.samverk.kernel.Problem;
import org.samverk.kernel.RefusedException;
import org.springframework.stereotype.Component;

/// Makes the page of a group's settings, for its administrators only.
@Component
class GroupSettingsPages {
    private final GroupFrames frames;
    private final GroupForms forms;

    GroupSettingsPages(GroupFrames frames, GroupForms forms) {
        this.frames = frames;
        this.forms = forms;
    }

    GroupSettingsPage page(Actor actor, String slug) {
        var frame = frame(actor, slug);
        return new GroupSettingsPage(frame, forms.of(actor, frame.group()), List.of());
    }

    GroupSettingsPage refused(Actor actor, String slug, GroupFields fields, List<Problem> problems) {
        return new GroupSettingsPage(frame(actor, slug), forms.of(actor, fields, problems), List.of());
    }

    GroupSettingsPage coverRefused(Actor actor, String slug, List<Problem> problems) {
        var frame = frame(actor, slug);
        return new GroupSettingsPage(frame, forms.of(actor, frame.group()), problems);
    }

    private GroupFrame frame(Actor actor, String slug) {
        var frame = frames.of(actor, slug, "settings");
        if (!frame.canAdminister()) {
            throw new RefusedException("groups.error.administratorsOnly");
        }
        return frame;
    }
}
