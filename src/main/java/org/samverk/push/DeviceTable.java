package org.samverk.push;

import java.net.URI;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DeviceTable {
    private final JdbcClient jdbc;

    DeviceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Device> list(UUID person) {
        return jdbc.sql("""
                select id, name, created_at, told_at from push.device where person_id = :person order by created_at, id
                """)
                .param("person", person)
                .query((row, number) -> {
                    Timestamp told = row.getTimestamp("told_at");
                    return new Device(
                            row.getObject("id", UUID.class),
                            row.getString("name"),
                            row.getTimestamp("created_at").toInstant(),
                            told == null ? null : told.toInstant());
                })
                .list();
    }

    List<Device.Address> addresses(UUID person) {
        return jdbc.sql("select id, endpoint, public_key, secret from push.device where person_id = :person")
                .param("person", person)
                .query((row, number) -> new Device.Address(
                        row.getObject("id", UUID.class),
                        URI.create(row.getString("endpoint")),
                        row.getBytes("public_key"),
                        row.getBytes("secret")))
                .list();
    }

    UUID put(UUID person, Device.Address address, String name, Instant at) {
        return jdbc.sql("""
                insert into push.device (person_id, endpoint, public_key, secret, name, created_at)
                values (:person, :endpoint, :publicKey, :secret, :name, :at)
                on conflict (endpoint) do update
                set person_id = excluded.person_id, public_key = excluded.public_key, secret = excluded.secret,
                    name = excluded.name, created_at = excluded.created_at, told_at = null
                returning id
                """)
                .param("person", person)
                .param("endpoint", address.endpoint().toString())
                .param("publicKey", address.publicKey())
                .param("secret", address.secret())
                .param("name", name)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    /// @return whether there is a device with the old address
    boolean renew(String before, Device.Address address) {
        return jdbc.sql("""
                        update push.device set endpoint = :endpoint, public_key = :publicKey, secret = :secret
                        where endpoint = :before
                          and not exists (select from push.device d where d.endpoint = :endpoint and d.endpoint <> :before)
                        """)
                        .param("before", before)
                        .param("endpoint", address.endpoint().toString())
                        .param("publicKey", address.publicKey())
                        .param("secret", address.secret())
                        .update()
                == 1;
    }

    boolean remove(UUID person, UUID id) {
        return jdbc.sql("delete from push.device where id = :id and person_id = :person")
                        .param("id", id)
                        .param("person", person)
                        .update()
                == 1;
    }

    /// The push service says that it is gone.
    void forget(UUID id) {
        jdbc.sql("delete from push.device where id = :id").param("id", id).update();
    }

    void told(UUID id, Instant at) {
        jdbc.sql("update push.device set told_at = :at where id = :id")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
