package org.samverk.searchdesk;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BestBetTable {
    private final JdbcClient jdbc;

    BestBetTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// In the order of their words, as far as the viewer sees what they lead to.
    List<BestBet> all(@Nullable UUID viewer, int most) {
        return jdbc.sql("""
                select b.id, b.words, s.title, s.path
                from searchdesk.best_bet b
                join access.subject s on s.id = b.subject_id
                join access.visible_to(:viewer) v on v = s.id
                where s.withdrawn_at is null
                order by b.words, b.id limit :most
                """)
                .param("viewer", viewer)
                .param("most", most)
                .query(BestBet.class)
                .list();
    }

    /// The subjects that were chosen for these words, the first chosen first.
    List<UUID> of(@Nullable UUID viewer, String words, int most) {
        return jdbc.sql("""
                select s.id
                from searchdesk.best_bet b
                join access.subject s on s.id = b.subject_id
                join access.visible_to(:viewer) v on v = s.id
                where b.words = :words and s.withdrawn_at is null
                order by b.id limit :most
                """)
                .param("viewer", viewer)
                .param("words", words)
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /// What is at an address.
    Optional<UUID> at(@Nullable UUID viewer, String path) {
        return jdbc.sql("""
                select s.id from access.subject s
                join access.visible_to(:viewer) v on v = s.id
                where s.path = :path and s.withdrawn_at is null
                order by s.id limit 1
                """)
                .param("viewer", viewer)
                .param("path", path)
                .query(UUID.class)
                .optional();
    }

    int count() {
        return jdbc.sql("select count(*) from searchdesk.best_bet")
                .query(Integer.class)
                .single();
    }

    void add(String words, UUID subject, @Nullable UUID by, Instant now) {
        jdbc.sql("""
                insert into searchdesk.best_bet (words, subject_id, chosen_by, chosen_at)
                values (:words, :subject, :by, :now)
                on conflict (words, subject_id) do nothing
                """)
                .param("words", words)
                .param("subject", subject)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    record Gone(String words, UUID subject) {}

    /// @return what it was; empty when it was not there or the viewer does not see what it leads to
    Optional<Gone> delete(@Nullable UUID viewer, UUID id) {
        return jdbc.sql("""
                delete from searchdesk.best_bet b using access.visible_to(:viewer) v
                where b.id = :id and v = b.subject_id
                returning b.words, b.subject_id as subject
                """)
                .param("viewer", viewer)
                .param("id", id)
                .query(Gone.class)
                .optional();
    }
}
