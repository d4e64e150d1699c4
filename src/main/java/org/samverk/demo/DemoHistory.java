package org.samverk.demo;

import org.samverk.access.Principals;
import org.samverk.access.Subjects;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Component;

/// Everything that happened in the demo municipality, from the files, through the modules.
@Component
class DemoHistory {
    private final TimeSource time;
    private final Principals principals;
    private final Subjects subjects;
    private final DemoPeople people;
    private final DemoGroups groups;

    DemoHistory(TimeSource time, Principals principals, Subjects subjects, DemoPeople people, DemoGroups groups) {
        this.time = time;
        this.principals = principals;
        this.subjects = subjects;
        this.people = people;
        this.groups = groups;
    }

    void play() {
        var files = new ContentFiles();
        var scene = new Scene(Moments.before(time.instant()), principals, subjects);
        people.plan(scene, files);
        groups.plan(scene, files);
        scene.timeline().play(time);
    }
}
