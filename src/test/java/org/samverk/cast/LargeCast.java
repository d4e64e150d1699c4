package org.samverk.cast;

import org.samverk.access.Principals;
import org.samverk.identity.Accounts;
import org.samverk.identity.Tokens;
import org.samverk.people.People;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The cast of the demo, which makes them itself when it finds an empty database: asked for after that.
@TestConfiguration(proxyBeanMethods = false)
class LargeCast {
    @Bean
    @Lazy
    CastSetup castSetup(People people, Principals principals, Accounts accounts, Tokens tokens, JdbcClient jdbc) {
        return new CastSetup(people, principals, accounts, tokens, jdbc);
    }
}
