package org.samverk.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Writes the trail. Nothing here changes or deletes, and the database would refuse it.
@Repository
class AuditTable {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Origin origin;

    AuditTable(JdbcClient jdbc, JsonMapper json, Origin origin) {
        this.jdbc = jdbc;
        this.json = json;
        this.origin = origin;
    }

    void insert(Actor actor, AuditKind kind, Target target, Change change, Instant at) {
        var from = origin.current();
        jdbc.sql("""
                insert into audit.entry (at, kind, actor_id, actor_name, person_id, person_name, subject_id,
                                         subject_title, words, before, after, channel, address)
                values (:at, :kind, :actor, coalesce((select name from access.principal where id = :actor), ''),
                        :person, (select name from access.principal where id = :person),
                        :subject, (select title from access.subject where id = :subject),
                        :words, cast(:before as jsonb), cast(:after as jsonb), :channel, :address)
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("kind", kind.code())
                .param("actor", actor.id())
                .param("person", target.person())
                .param("subject", target.subject())
                .param("words", target.words())
                .param("before", written(change.before()))
                .param("after", written(change.after()))
                .param("channel", from.channel().code())
                .param("address", from.address())
                .update();
    }

    void insert(Actor actor, AuditKind kind, Collection<UUID> people, Instant at) {
        var from = origin.current();
        jdbc.sql("""
                insert into audit.entry (at, kind, actor_id, actor_name, person_id, person_name, channel, address)
                select :at, :kind, :actor, coalesce((select name from access.principal where id = :actor), ''),
                       p.id, p.name, :channel, :address
                from access.principal p where p.id = any(:people) order by p.id
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("kind", kind.code())
                .param("actor", actor.id())
                .param("people", people.toArray(UUID[]::new))
                .param("channel", from.channel().code())
                .param("address", from.address())
                .update();
    }

    /// Whether the same was written for the same person, or the same words, since then.
    boolean hasSince(AuditKind kind, Target target, Instant since) {
        return jdbc.sql("""
                select exists (select from audit.entry
                               where kind = :kind and at > :since and words = :words
                                 and person_id is not distinct from cast(:person as uuid))
                """)
                .param("kind", kind.code())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("words", target.words())
                .param("person", target.person())
                .query(Boolean.class)
                .single();
    }

    private @Nullable String written(Map<AuditField, String> values) {
        return values.isEmpty()
                ? null
                : json.writeValueAsString(new EnumMap<>(values)
                        .entrySet().stream()
                                .collect(Collectors.toMap(each -> each.getKey().code(), Map.Entry::getValue)));
    }
}
