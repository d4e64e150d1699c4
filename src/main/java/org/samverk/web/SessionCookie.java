package org.samverk.web;

import org.samverk.kernel.Settings;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How a browser keeps its session. Where people reach the program over HTTPS, the cookie's name says so: a browser
/// then takes it from this very host only, never from one beside it or over an open line (RFC 6265bis, `__Host-`).
@Configuration(proxyBeanMethods = false)
class SessionCookie {
    static final String OPEN = "SESSION";
    static final String BOUND = "__Host-SESSION";

    @Bean
    DefaultCookieSerializerCustomizer sessionCookieOfThisHost(Settings settings) {
        return serializer -> {
            var secure = "https".equals(settings.baseUrl().getScheme());
            serializer.setCookieName(secure ? BOUND : OPEN);
            if (secure) {
                serializer.setUseSecureCookie(true);
                serializer.setCookiePath("/");
            }
        };
    }
}
