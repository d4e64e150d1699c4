package org.samverk.web;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// Three doors: the API takes personal access tokens, the streams of events a session that it leaves untouched,
/// everything else sessions with CSRF tokens.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data: blob:; "
            + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final String[] OPEN = {
        "/assets/**",
        "/public",
        "/public/**",
        "/health",
        "/metrics",
        "/error",
        "/sign-in",
        "/sign-in/**",
        "/sign-out",
        "/language",
        "/setup",
        "/setup/**",
        "/unsubscribe/**",
        "/push-worker.js",
        "/push-renewal",
        "/manifest.webmanifest",
        "/robots.txt",
        "/sitemap.xml"
    };

    @Bean
    @Order(1)
    SecurityFilterChain apiSecurity(HttpSecurity http, Optional<BearerTokens> tokens, ApiRefusals refusals) {
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                // Whoever has a token is new with each request; a session that comes along is none of the API's
                // business.
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS)
                        .sessionFixation(fixation -> fixation.none()))
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterBefore(new BearerFilter(tokens, refusals), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new BodyLimit(refusals), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/api/v1/openapi.json")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(this::headers)
                .build();
    }

    /// A visitor is told no more than that there is no stream for them: a script asks, not somebody who could sign in.
    @Bean
    @Order(2)
    SecurityFilterChain streamSecurity(HttpSecurity http, StreamSessions sessions, Viewers viewers) {
        return http.securityMatcher("/live", "/live/**")
                .addFilterBefore(new EndedSessions(viewers, true), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new UntouchedSession(), AuthorizationFilter.class)
                .csrf(AbstractHttpConfigurer::disable)
                .securityContext(context -> context.securityContextRepository(sessions))
                .sessionManagement(management -> management.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .logout(AbstractHttpConfigurer::disable)
                .headers(this::headers)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pageSecurity(HttpSecurity http, LapsedSessions lapsed, Viewers viewers) {
        return http.addFilterBefore(new EndedSessions(viewers, false), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/files/*")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                // Mail programs end letters by themselves (RFC 8058); the signed address is what allows it. Browsers
                // say by themselves that a device has another address; the old one is what allows it. Visitors who
                // report a fault have no session that anybody could act with, and are given none.
                .csrf(csrf -> csrf.ignoringRequestMatchers(
                        "/unsubscribe/**", "/push-renewal", "/public/accessibility/faults"))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(lapsed).accessDeniedHandler(lapsed))
                .logout(AbstractHttpConfigurer::disable)
                .headers(this::headers)
                .build();
    }

    private void headers(HeadersConfigurer<HttpSecurity> headers) {
        // `frame-ancestors` says who may frame what, for each answer by itself; the older header knows one for all.
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()"));
    }
}
