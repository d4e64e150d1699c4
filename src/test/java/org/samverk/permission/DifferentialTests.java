package org.samverk.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.search.KnownWords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MvcResult;

/// Whoever is outside a secret group gets the same answers, byte for byte, whether it exists or not: on every page and
/// every address of the API that can be read, in lists, counts, searches, suggestions and feeds.
@SamverkTest
@Tag("long")
@Timeout(value = 30, unit = java.util.concurrent.TimeUnit.MINUTES)
class DifferentialTests {
    private static final List<Cast> OUTSIDE = List.of(Cast.DAVID, Cast.GRETA, Cast.HUGO, Cast.VISITOR);

    /// What is new in each answer: tokens of forms, nonces, sessions, keys that are made anew, the time at which it was
    /// asked for, how long ago something was, and where the stream of events is (ADR 37).
    private static final Pattern NEW_EACH_TIME = Pattern.compile(String.join(
            "|",
            "name=\"(_csrf|once|key|upTo)\" value=\"[^\"]*\"",
            "(csrf-token\" content|data-csrf|data-key|data-live|applicationServerKey\")[=:]\"[^\"]*\"",
            "nonce-[A-Za-z0-9+/=_-]+",
            "SESSION=[^;]*",
            "<time[^>]*>[^<]*</time>",
            "\"(now|at|asOf)\":\"[^\"]*\"",
            "since=[0-9TZ:.-]+",
            "DTSTAMP:\\S+",
            "retry: \\d+"));

    /// Files that say when they were made, and streams, which are still being answered: LiveTests and DraftStreamTests.
    private static final Pattern LEFT_OUT = Pattern.compile("/(pdf|word|extract\\.pdf|stream|live)$|/live/");

    @Autowired
    private ApplicationContext program;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private CastSetup cast;

    @Test
    void a_secret_group_changes_no_answer_that_those_outside_it_get() throws IOException {
        var matrix = beans.createBean(Matrix.class);
        var rows = matrix.rows(new Scene(program, cast)).stream()
                .filter(row -> row.endpoint().startsWith("GET "))
                .filter(row -> !LEFT_OUT.matcher(row.endpoint()).find())
                .toList();
        cast.people().forEach(cast::token);
        answers(matrix, rows);
        var before = answers(matrix, rows);
        assertThat(different(before, answers(matrix, rows)))
                .as("what a second look changes would hide what the group changes")
                .isEmpty();

        beans.createBean(SecretGroup.class).fill();

        assertThat(different(before, answers(matrix, rows)))
                .as(before.size() + " answers")
                .isEmpty();
    }

    private Map<String, String> answers(Matrix matrix, List<MatrixRow> rows) {
        cast.untilAllIsTold();
        cast.untilAllIsFound();
        beans.createBean(KnownWords.class).refresh();
        Map<String, String> answers = new LinkedHashMap<>();
        for (var person : OUTSIDE) {
            for (var number = 0; number < rows.size(); number++) {
                var row = rows.get(number);
                answers.put(
                        number + " " + row.endpoint() + " · " + row.subject() + " · " + person,
                        answer(matrix.perform(row, person)));
            }
        }
        return answers;
    }

    /// Without what was asked for itself: some rows ask for something that they have just made.
    private static String answer(MvcResult result) {
        var response = result.getResponse();
        var all = String.join(
                "\n",
                String.valueOf(response.getStatus()),
                String.valueOf(response.getHeader("Location")),
                String.valueOf(response.getContentType()),
                new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
        var path = result.getRequest().getRequestURI();
        return NEW_EACH_TIME
                .matcher(path.length() < 20 ? all : all.replace(path, ""))
                .replaceAll("");
    }

    private static List<String> different(Map<String, String> before, Map<String, String> after) {
        var found = new ArrayList<String>();
        before.forEach((asked, answer) -> {
            var other = after.getOrDefault(asked, "");
            if (!answer.equals(other)) {
                found.add(asked + ": " + lines(answer, other) + " ≠ " + lines(other, answer));
            }
        });
        return found;
    }

    /// The first lines of the one that the other lacks.
    private static String lines(String answer, String other) {
        var known = other.lines().collect(Collectors.toSet());
        return answer.lines()
                .filter(line -> !known.contains(line))
                .limit(3)
                .map(line ->
                        line.strip().substring(0, Math.min(200, line.strip().length())))
                .collect(Collectors.joining(" | "));
    }
}
