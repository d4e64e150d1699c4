package org.samverk.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.samverk.access.Principals;
import org.samverk.web.Languages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where mail reaches people, and in which language.
@Component
class Recipients {
    private final JdbcClient jdbc;
    private final Principals principals;

    Recipients(JdbcClient jdbc, Principals principals) {
        this.jdbc = jdbc;
        this.principals = principals;
    }

    private record Row(String name, String address, String language) {}

    /// @return empty when the person has left or has no address
    Optional<Recipient> find(UUID person) {
        return principals
                .actor(person)
                .flatMap(actor -> row(person)
                        .map(row -> new Recipient(actor, row.name(), row.address(), locale(row.language()))));
    }

    /// @return the active person whose address this is, when it is only theirs
    Optional<UUID> owner(String address) {
        var people = jdbc.sql("""
                select p.id from people.person e join access.principal p on p.id = e.id
                where lower(e.email) = lower(:address) and p.active limit 2
                """).param("address", address).query(UUID.class).list();
        return people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
    }

    private Optional<Row> row(UUID person) {
        return jdbc.sql("""
                select p.name, e.email, coalesce(c.language, 'sv') as language
                from access.principal p
                join people.person e on e.id = p.id and e.email <> ''
                left join web.preference c on c.person_id = p.id
                where p.id = :person
                """)
                .param("person", person)
                .query((row, number) -> new Row(row.getString(1), row.getString(2), row.getString(3)))
                .optional();
    }

    private static Locale locale(String language) {
        return language.equals("en") ? Languages.ENGLISH : Languages.SWEDISH;
    }
}
