package org.samverk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samverk.kernel.Settings;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;
import org.springframework.session.web.http.DefaultCookieSerializer;

class SessionCookieTests {
    @Test
    void over_https_the_session_is_bound_to_the_host_also_behind_a_proxy_that_ends_it() {
        assertThat(cookie("https://intranet.example.org"))
                .startsWith("__Host-SESSION=")
                .contains("Path=/;", "Secure", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void on_a_machine_of_ones_own_without_https_one_can_sign_in_too() {
        assertThat(cookie("http://localhost:8080"))
                .startsWith("SESSION=")
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
    }

    @Test
    void keys_are_random_and_fill_their_column() {
        var keys = new SessionConfiguration().sessionIdGenerator();
        var some = Stream.generate(keys::generate).limit(1000).toList();

        assertThat(some).doesNotHaveDuplicates().allMatch(key -> key.matches("[A-Za-z0-9_-]{36}"));
    }

    private static String cookie(String address) {
        var settings = new Settings(
                8080,
                Path.of("data"),
                new Settings.Database(null, null, null),
                Settings.Demo.NONE,
                URI.create(address));
        var serializer = new DefaultCookieSerializer();
        new SessionCookie().sessionCookieOfThisHost(settings).customize(serializer);
        var request = new MockHttpServletRequest();
        var response = new MockHttpServletResponse();
        serializer.writeCookieValue(new CookieValue(request, response, "key"));
        return String.valueOf(response.getHeader("Set-Cookie"));
    }
}
