package org.samverk.search;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What somebody may see right now: asked with each search.
@Repository
class ReaderTable {
    private final JdbcClient jdbc;

    ReaderTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param all    whether it is the program itself, which sees all
    /// @param words  of which an entry's [Readers] must hold one
    /// @param groups those that the reader takes part in
    /// @param unit   the reader's own
    record Sight(
            boolean all,
            Set<String> words,
            Set<UUID> groups,
            @Nullable UUID unit) {
        static final Sight VISITOR = new Sight(false, Set.of(Readers.PUBLIC), Set.of(), null);
    }

    Sight of(@Nullable UUID viewer) {
        if (viewer == null) {
            return Sight.VISITOR;
        }
        return jdbc.sql("""
                select p.kind, p.id, (select d.unit_id from people.person d where d.id = p.id) as unit_id,
                       array(select m.group_id from access.membership m
                             where m.person_id = p.id and m.role <> 'follower') as mine,
                       case when p.kind = 'member'
                            then array(select c.id from access.circle c where c.visibility in ('open', 'moderated'))
                            else '{}' end as open,
                       case when p.kind = 'guest' then array(select k from access.people_visible_to(p.id) k)
                            else '{}' end as known
                from access.principal p
                where p.id = :viewer and p.active
                """)
                .param("viewer", viewer)
                .query(ReaderTable::sight)
                .optional()
                .orElse(Sight.VISITOR);
    }

    /// The groups that every employee reads.
    List<UUID> openGroups() {
        return jdbc.sql("select id from access.circle where visibility in ('open', 'moderated')")
                .query(UUID.class)
                .list();
    }

    /// The people of whom the viewer may know whose names have these words.
    Set<UUID> people(@Nullable UUID viewer, String name) {
        return Set.copyOf(jdbc.sql("""
                select p.id from access.principal p join access.people_visible_to(:viewer) v on v = p.id
                where strpos(lower(p.name), lower(:name)) > 0 or p.username = lower(:name)
                order by p.name limit 200
                """)
                .param("viewer", viewer)
                .param("name", name)
                .query(UUID.class)
                .list());
    }

    /// The groups that the viewer may see whose names have these words.
    Set<UUID> groups(@Nullable UUID viewer, String name) {
        return Set.copyOf(jdbc.sql("""
                select s.id from access.subject s join access.visible_to(:viewer) v on v = s.id
                where s.kind = 'group'
                  and (strpos(lower(s.title), lower(:name)) > 0 or s.path = '/groups/' || lower(:name))
                order by s.title limit 200
                """)
                .param("viewer", viewer)
                .param("name", name)
                .query(UUID.class)
                .list());
    }

    private static Sight sight(ResultSet row, int number) throws SQLException {
        var kind = row.getString("kind");
        var mine = keys(row.getArray("mine"));
        var words = new HashSet<>(Set.of(Readers.PUBLIC, Readers.person(row.getObject("id", UUID.class))));
        if (kind.equals("member")) {
            words.add(Readers.EMPLOYEES);
        }
        add(words, mine, Readers::members);
        add(words, keys(row.getArray("open")), Readers::open);
        add(words, keys(row.getArray("known")), Readers::profile);
        return new Sight(kind.equals("system"), words, mine, row.getObject("unit_id", UUID.class));
    }

    private static void add(Set<String> words, Set<UUID> keys, Function<UUID, String> word) {
        keys.stream().map(word).forEach(words::add);
    }

    private static Set<UUID> keys(Array array) throws SQLException {
        return Set.copyOf(Stream.of((UUID[]) array.getArray()).toList());
    }
}
