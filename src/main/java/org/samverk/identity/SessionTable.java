package org.samverk.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Ends sessions where they lie, in the transaction of what ends them.
@Repository
class SessionTable {
    private final JdbcClient jdbc;

    SessionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param sha256 of the session's key
    boolean end(UUID person, String sha256) {
        return jdbc.sql("""
                delete from web.spring_session
                where principal_name = :person and encode(sha256(convert_to(session_id, 'UTF8')), 'hex') = :sha256
                """)
                        .param("person", person.toString())
                        .param("sha256", sha256)
                        .update()
                == 1;
    }

    int endOthers(UUID person, @Nullable String keep) {
        return jdbc.sql("""
                delete from web.spring_session
                where principal_name = :person and session_id is distinct from cast(:keep as char(36))
                """)
                .param("person", person.toString())
                .param("keep", keep)
                .update();
    }
}
