package org.samverk.ideas;

import java.util.UUID;
import org.samverk.access.Audience;
import org.samverk.access.Subject;
import org.samverk.access.Subjects;
import org.samverk.kernel.TimeSource;
import org.samverk.richtext.RichText;
import org.springframework.stereotype.Component;

/// The rows of a new idea: what can be seen, the idea itself, its station.
@Component
class FreshIdeas {
    private final IdeaTable table;
    private final IdeaStations stations;
    private final Subjects subjects;
    private final TimeSource time;

    FreshIdeas(IdeaTable table, IdeaStations stations, Subjects subjects, TimeSource time) {
        this.table = table;
        this.stations = stations;
        this.subjects = subjects;
        this.time = time;
    }

    /// @param author the key under which everybody is to know the author
    /// @return its number
    long create(UUID id, IdeaPlaces.Place place, String title, RichText content, UUID author) {
        var number = table.nextNumber();
        var now = time.instant();
        var audience = place.groupId() == null ? Audience.ORGANISATION : Audience.GROUP;
        var path = "/ideas/" + number;
        subjects.create(new Subject(id, Ideas.KIND, place.groupId(), audience, author, title, path, now, now));
        table.insert(id, number, place, title, content, author, now);
        stations.put(id, IdeaStatus.SUBMITTED, author);
        return number;
    }
}
