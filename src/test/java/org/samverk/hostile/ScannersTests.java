package org.samverk.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.permission.EveryEndpoint;
import org.samverk.permission.MatrixRow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.annotation.DirtiesContext;

/// Scanners that others have written, signed in as an administrator to whom everything is open, find nothing in Samverk
/// and the faults of a page that was made weak on purpose. Needs Debian's wapiti and sqlmap: `./test scan`.
@Tag("long")
@SamverkTest
@DirtiesContext
@Import(ScanFence.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 3, unit = TimeUnit.HOURS)
class ScannersTests {
    private static final Pattern PLACE = Pattern.compile("vulnerability found in (http\\S+)");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    /// Visitors report faults there without a session, and so without a token: there is nothing to act with. That it
    /// lacks one is all that wapiti may say.
    private static final Scanners.Finding KNOWN = new Scanners.Finding(
            "Cross Site Request Forgery", 2, "POST /public/accessibility/faults", "Lack of anti CSRF token");

    private static final Duration WALK = Duration.ofSeconds(Integer.getInteger("scan.walk", 600));
    private static final Duration ATTACK = Duration.ofSeconds(Integer.getInteger("scan.attack", 240));

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Autowired
    CastSetup cast;

    @Autowired
    JdbcClient jdbc;

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private Map<String, List<MatrixRow>> rows;
    private Scanners scanners;

    @BeforeAll
    void signIn() throws IOException, InterruptedException {
        var folder = Path.of("target", "scan");
        Files.createDirectories(folder);
        scanners = new Scanners(folder.toAbsolutePath());
        rows = EveryEndpoint.rows(program);
        var token = TOKEN.matcher(get("/sign-in"));
        assertThat(token.find()).isTrue();
        var form = "_csrf=%s&username=%s&password=%s"
                .formatted(encoded(token.group(1)), Cast.EVA.username(), encoded(Cast.PASSWORD));
        client.send(
                HttpRequest.newBuilder(at("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        assertSignedIn();
    }

    @Test
    void wapiti_finds_what_is_wrong_with_a_weak_page_and_nothing_above_low_in_samverk() throws Exception {
        try (var weak = new WeakPage(jdbc)) {
            var found = scanners.wapiti(weak.address(), List.of(), Duration.ofSeconds(30), Duration.ofSeconds(60));
            assertThat(found).extracting(Scanners.Finding::kind).contains("Cross Site Scripting", "SQL Injection");
        }
        var found = scanners.wapiti(at("/"), headers(), WALK, ATTACK);
        assertSignedIn();
        assertThat(found)
                .filteredOn(finding -> finding.level() > 1)
                .filteredOn(finding -> !finding.equals(KNOWN) && !isOfAFile(finding))
                .isEmpty();
    }

    @Test
    void sqlmap_gets_into_the_database_through_a_weak_page_and_through_no_query_of_samverk() throws Exception {
        try (var weak = new WeakPage(jdbc)) {
            assertThat(scanners.sqlmap(List.of(weak.address()), List.of(), Duration.ofMinutes(5)))
                    .isNotEmpty();
        }
        var queries = Route.all(program).values().stream()
                .filter(route -> route.verb().equals("GET") && !route.fields().isEmpty())
                .filter(route -> !route.pattern().contains("live"))
                .map(this::query)
                .toList();
        assertThat(queries).hasSizeGreaterThan(50);
        var found = scanners.sqlmap(queries, headers(), Duration.ofMinutes(90));
        assertSignedIn();
        assertThat(found).isEmpty();
    }

    /// A good request of the permission matrix with all that its address reads.
    private URI query(Route route) {
        var row = Objects.requireNonNull(rows.get(route.endpoint())).getFirst();
        var request = row.request().get().buildRequest(new MockServletContext());
        var fields = route.fields().stream().map(field -> field + "=1").collect(Collectors.joining("&"));
        return at(request.getRequestURI() + "?" + fields);
    }

    private List<String> headers() {
        var cookies = ((CookieManager) client.cookieHandler().orElseThrow())
                .getCookieStore().getCookies().stream()
                        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; "));
        return List.of("Cookie: " + cookies, "Authorization: Bearer " + cast.token(Cast.EVA));
    }

    /// Wapiti looks for its script in whatever is answered, also in what no browser shows: the audit trail as a file
    /// tells
    /// what somebody searched for in it, word by word.
    private boolean isOfAFile(Scanners.Finding finding) {
        var place = PLACE.matcher(finding.words());
        return place.find() && isSaved(URI.create(place.group(1)));
    }

    private boolean isSaved(URI address) {
        try {
            var headers = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                    .headers();
            return headers.firstValue("Content-Disposition").orElse("").startsWith("attachment")
                    && headers.firstValue("X-Content-Type-Options").orElse("").equals("nosniff");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A scan that was signed out on its way has looked at nothing.
    private void assertSignedIn() throws IOException, InterruptedException {
        assertThat(get("/settings")).contains("data-person=\"" + Cast.EVA.username() + "\"");
    }

    private String get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString())
                .body();
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
