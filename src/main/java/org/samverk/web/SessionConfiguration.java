package org.samverk.web;

import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/// Sessions lie in PostgreSQL. What an earlier version of the program has put there and this one cannot read is as if
/// it were not there: the person signs in again, nothing fails.
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(SessionConfiguration.class);

    /// The converter may answer null, which its signature does not say.
    @Bean
    @SuppressWarnings("NullAway")
    ConversionService springSessionConversionService() {
        var reader = new DeserializingConverter(getClass().getClassLoader());
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(byte[].class, Object.class, bytes -> read(reader, bytes));
        return conversion;
    }

    /// Keys of 216 random bits in 36 signs, which is what the table has room for (ASVS 5.0, 7.2.3: at least 128).
    @Bean
    SessionIdGenerator sessionIdGenerator() {
        var random = new SecureRandom();
        return () -> {
            var key = new byte[27];
            random.nextBytes(key);
            return Base64.getUrlEncoder().encodeToString(key);
        };
    }

    /// Two requests of one session may put the same thing into it at once: the later one counts, and neither fails.
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> theLaterOneCounts() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /// That a session is in use is written down when the last time was a minute ago: to look at a page is no reason to
    /// wait for a disk. Anything else about a session is written at once.
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> useIsNotedOnceAMinute() {
        return sessions -> sessions.setUpdateSessionQuery("""
                update %TABLE_NAME% s
                set session_id = n.session_id, last_access_time = n.seen, max_inactive_interval = n.idle,
                    expiry_time = n.expires, principal_name = n.principal
                from (values (?::bpchar, ?::bigint, ?::integer, ?::bigint, ?::varchar, ?::bpchar))
                    n (session_id, seen, idle, expires, principal, id)
                where s.primary_id = n.id
                  and (abs(n.seen - s.last_access_time) >= 60000 or s.session_id <> n.session_id
                       or s.max_inactive_interval <> n.idle or s.principal_name is distinct from n.principal)
                """);
    }

    private static @Nullable Object read(DeserializingConverter reader, byte[] bytes) {
        try {
            return reader.convert(bytes);
        } catch (RuntimeException e) {
            LOG.info("A part of a session could not be read and is dropped: {}", e.getMessage());
            return null;
        }
    }
}
