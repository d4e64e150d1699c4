package org.samverk.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Requests of a browser with real sessions, all from one address, so that what is counted by network is its own.
final class Visits {
    private final MockMvcTester mvc;
    private final String address;

    Visits(MockMvcTester mvc, String address) {
        this.mvc = mvc;
        this.address = address;
    }

    MvcTestResult signIn(String username, String password) {
        return post("/sign-in", null, Map.of("username", username, "password", password));
    }

    MvcTestResult get(String path, Cookie session) {
        return mvc.get().uri(path).cookie(session).with(this::fromHere).exchange();
    }

    /// @param session null for somebody who has none yet
    MvcTestResult post(String path, @Nullable Cookie session, Map<String, String> fields) {
        return send(HttpMethod.POST, path, session, fields);
    }

    MvcTestResult delete(String path, Cookie session, Map<String, String> fields) {
        return send(HttpMethod.DELETE, path, session, fields);
    }

    private MvcTestResult send(HttpMethod method, String path, @Nullable Cookie session, Map<String, String> fields) {
        var request = mvc.method(method).uri(path).with(csrf()).with(this::fromHere);
        fields.forEach(request::param);
        return (session == null ? request : request.cookie(session)).exchange();
    }

    private MockHttpServletRequest fromHere(MockHttpServletRequest request) {
        request.setRemoteAddr(address);
        return request;
    }

    /// The session that an answer begins or goes on with.
    static Cookie cookie(MvcTestResult answer) {
        var cookie = answer.getResponse().getCookie("SESSION");
        assertThat(cookie).isNotNull();
        return cookie;
    }

    static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
