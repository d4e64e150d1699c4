package org.samverk.ideas;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.InvalidInputException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the keepers of boards have chosen. Whoever asks has found the board with its reader.
@Repository
class IdeaBoardTable {
    private final JdbcClient jdbc;

    IdeaBoardTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Where a category belongs.
    ///
    /// @param group null for the board of the organisation
    record Kept(@Nullable UUID group, Category category) {}

    /// @throws InvalidInputException when the board takes no ideas without name, or has no such category
    void check(@Nullable UUID group, NewIdea idea) {
        if (idea.unnamed() && !unnamed(group)) {
            throw new InvalidInputException("unnamed", "ideas.problem.unnamed");
        }
        if (idea.category() != null) {
            requireOpen(group, idea.category());
        }
    }

    /// @throws InvalidInputException when the board has no such category, or it is retired
    void requireOpen(@Nullable UUID group, UUID category) {
        if (categories(group).stream().noneMatch(one -> one.id().equals(category) && !one.retired())) {
            throw new InvalidInputException("category", "ideas.problem.category");
        }
    }

    boolean unnamed(@Nullable UUID group) {
        return jdbc.sql("""
                        select exists (select from ideas.board b where b.group_id is not distinct from :group and b.unnamed)
                        """).param("group", group).query(Boolean.class).single();
    }

    /// @param all whether with the board of the organisation
    BoardChoices choices(boolean all, List<UUID> groups) {
        var unnamed = jdbc.sql("""
                select b.group_id from ideas.board b
                where b.unnamed and ((:all and b.group_id is null) or b.group_id = any(:groups))
                """)
                .param("all", all)
                .param("groups", groups.toArray(UUID[]::new))
                .query((row, number) -> new BoardChoices.Place(row.getObject("group_id", UUID.class)))
                .list();
        var categories = jdbc.sql("""
                select c.id, c.name, c.group_id as "group" from ideas.category c
                where c.retired_at is null and ((:all and c.group_id is null) or c.group_id = any(:groups))
                order by c.group_id nulls first, c.name collate "sv-SE-x-icu", c.id
                """)
                .param("all", all)
                .param("groups", groups.toArray(UUID[]::new))
                .query(BoardChoices.Choice.class)
                .list();
        return new BoardChoices(categories, unnamed);
    }

    void change(@Nullable UUID group, boolean unnamed, UUID person, Instant at) {
        jdbc.sql("""
                insert into ideas.board (group_id, unnamed, changed_by, changed_at) values (:group, :unnamed, :person, :at)
                on conflict (group_id) do update
                set unnamed = excluded.unnamed, changed_by = excluded.changed_by, changed_at = excluded.changed_at
                """)
                .param("group", group)
                .param("unnamed", unnamed)
                .param("person", person)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// All of one board, by name, the retired ones last.
    List<Category> categories(@Nullable UUID group) {
        return jdbc.sql("""
                select id, name, retired_at is not null as retired from ideas.category
                where group_id is not distinct from :group
                order by retired, name collate "sv-SE-x-icu", id
                """).param("group", group).query(Category.class).list();
    }

    Optional<Kept> find(UUID id) {
        return jdbc.sql(
                        "select group_id, id, name, retired_at is not null as retired from ideas.category where id = :id")
                .param("id", id)
                .query((row, number) -> new Kept(
                        row.getObject("group_id", UUID.class),
                        new Category(
                                row.getObject("id", UUID.class), row.getString("name"), row.getBoolean("retired"))))
                .optional();
    }

    /// @return whether no other one of the board has that name
    boolean add(@Nullable UUID group, String name, Instant at) {
        return jdbc.sql("""
                insert into ideas.category (group_id, name, created_at) values (:group, :name, :at) on conflict do nothing
                """)
                        .param("group", group)
                        .param("name", name)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// @return whether no other one of the board has that name
    boolean rename(UUID id, String name) {
        return jdbc.sql("""
                update ideas.category c set name = :name
                where c.id = :id
                  and not exists (select from ideas.category o
                                  where o.group_id is not distinct from c.group_id and lower(o.name) = lower(:name)
                                    and o.id <> c.id)
                """).param("id", id).param("name", name).update() == 1;
    }

    void retire(UUID id, @Nullable Instant at) {
        jdbc.sql("update ideas.category set retired_at = :at where id = :id")
                .param("id", id)
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void file(UUID idea, @Nullable UUID category) {
        jdbc.sql("update ideas.idea set category_id = :category where id = :idea")
                .param("idea", idea)
                .param("category", category)
                .update();
    }
}
