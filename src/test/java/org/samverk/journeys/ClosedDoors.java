package org.samverk.journeys;

import java.util.List;
import java.util.Map;
import org.samverk.access.MembershipRole;
import org.samverk.access.Memberships;
import org.samverk.cast.Cast;
import org.samverk.groups.GroupArchive;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.kernel.TimeSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Places that are closed, finished or not yet done: a closed group from outside and to its guest, an archived one, an
/// import that runs.
class ClosedDoors implements PageContribution {
    private final Groups groups;
    private final GroupArchive archive;
    private final Memberships memberships;
    private final TimeSource time;
    private final JdbcClient jdbc;

    ClosedDoors(Groups groups, GroupArchive archive, Memberships memberships, TimeSource time, JdbcClient jdbc) {
        this.groups = groups;
        this.archive = archive;
        this.memberships = memberships;
        this.time = time;
        this.jdbc = jdbc;
    }

    @Override
    public Map<Cast, List<String>> pages(Sample sample) {
        var bjorn = sample.cast().actor(Cast.BJORN);
        var closed = groups.create(bjorn, new GroupFields("Bakom stängd dörr", "Vi är för oss själva.", "closed"));
        memberships.put(sample.cast().id(Cast.HUGO), closed.id(), MembershipRole.GUEST, time.instant());
        var over = groups.create(bjorn, new GroupFields("Det är över", "Vi är klara.", "open"));
        archive.archive(bjorn, over.id());
        return Map.of(
                Cast.GRETA,
                List.of(closed.path(), closed.path() + "/files", over.path()),
                Cast.HUGO,
                List.of(closed.path(), closed.path() + "/members", closed.path() + "/files", "/people/bjorn"),
                Cast.BJORN,
                List.of(over.path(), over.path() + "/settings"),
                Cast.EVA,
                List.of("/admin/import/" + running()));
    }

    private String running() {
        return jdbc.sql("""
                insert into sites.import_run (site, section, state, total, done, started_at)
                values ('intranet', 'Handboken', 'running', 246, 100, now())
                returning id
                """).query(String.class).single();
    }
}
