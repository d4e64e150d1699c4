package org.samverk.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samverk.access.Visibility;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@SamverkTest
class PermissionMatrixTests {
    /// One applies to groups that are moderated or closed.
    private static final Set<String> NOT_OF_ALL = Set.of(
            "POST /groups/{slug}/applications/{person}/acceptance",
            "POST /api/v1/groups/{slug}/applications/{person}/acceptance",
            "POST /api/v1/groups/{slug}/applications/{person}/refusal",
            "POST /groups/{slug}/applications/{person}/refusal");

    @Autowired
    private ApplicationContext program;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private CastSetup cast;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void everybody_gets_exactly_what_they_may_and_every_endpoint_takes_part() {
        var scene = new Scene(program, cast);
        cast.untilAllIsFound();
        var matrix = beans.createBean(Matrix.class);
        var rows = matrix.rows(scene);
        var covered = new TreeSet<>(rows.stream().map(MatrixRow::endpoint).toList());
        assertThat(covered).as("endpoints in the matrix").isEqualTo(endpoints());
        assertThat(halfAsked(rows)).as("asked of some visibilities only").isEqualTo(NOT_OF_ALL);
        cast.people().forEach(cast::token);
        var wrong = new ArrayList<String>();
        for (var row : rows) {
            for (var person : Cast.values()) {
                check(scene, row, person, matrix.perform(row, person), wrong);
            }
        }
        assertThat(wrong)
                .as(rows.size() + " rows × " + Cast.values().length + " people")
                .isEmpty();
        assertThat(scene.marks().unseen())
                .as("words that not even those found who may read them")
                .isEmpty();
    }

    /// Endpoints that are asked about something in a group of one visibility and not in one of each.
    private static Set<String> halfAsked(List<MatrixRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        MatrixRow::endpoint,
                        Collectors.flatMapping(PermissionMatrixTests::visibilities, Collectors.toSet())))
                .entrySet()
                .stream()
                .filter(asked -> !asked.getValue().isEmpty() && asked.getValue().size() < Visibility.values().length)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Stream<Visibility> visibilities(MatrixRow row) {
        return Stream.of(Visibility.values()).filter(visibility -> row.subject().contains(visibility.code()));
    }

    private static void check(Scene scene, MatrixRow row, Cast person, MvcResult result, List<String> wrong) {
        var response = result.getResponse();
        var outcome = outcome(response);
        var who = row.endpoint() + " · " + row.subject() + " · " + person;
        if (outcome != row.expected().get(person) || outcome == Outcome.FAILED) {
            wrong.add(who + ": expected " + row.expected().get(person) + ", got " + outcome + " ("
                    + response.getStatus() + ")");
        }
        answered(result)
                .filter(endpoint -> !endpoint.equals(row.endpoint()))
                .ifPresent(endpoint -> wrong.add(who + ": answered by " + endpoint));
        var words = new ArrayList<>(scene.marks().leaked(person, Matrix.answer(response), asked(result.getRequest())));
        row.untold().stream().filter(Matrix.answer(response)::contains).forEach(words::add);
        if (outcome != Outcome.DONE) {
            row.secrets().stream().filter(Matrix.answer(response)::contains).forEach(words::add);
        }
        words.forEach(word -> wrong.add(who + ": leaks «" + word + "»"));
    }

    private static Outcome outcome(MockHttpServletResponse response) {
        var location = String.valueOf(response.getHeader("Location"));
        return switch (response.getStatus()) {
            case 401 -> Outcome.SIGN_IN;
            case 403 -> Outcome.REFUSED;
            case 404 -> Outcome.HIDDEN;
            case 409 -> Outcome.CONFLICT;
            case 302, 303 -> location.endsWith("/sign-in") ? Outcome.SIGN_IN : Outcome.DONE;
            case 200, 201, 202, 204 -> Outcome.DONE;
            default -> Outcome.FAILED;
        };
    }

    /// @return the endpoint whose handler the request came to, nothing when it was stopped before
    private static Optional<String> answered(MvcResult result) {
        var pattern = result.getRequest().getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null || !(result.getHandler() instanceof HandlerMethod)
                ? Optional.empty()
                : Optional.of(result.getRequest().getMethod() + " " + pattern);
    }

    private static List<String> asked(MockHttpServletRequest request) {
        var sent = request.getParameterMap().values().stream().flatMap(Stream::of);
        return Stream.concat(Stream.of(request.getRequestURI()), sent).toList();
    }

    /// Every method and pattern of the program's own controllers.
    private Set<String> endpoints() {
        var found = new TreeSet<String>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, method) -> {
            if (method.getBeanType().getName().startsWith("org.samverk.")) {
                var methods = mapping.getMethodsCondition().getMethods();
                var verbs = methods.isEmpty()
                        ? Set.of("GET")
                        : methods.stream().map(Enum::name).collect(Collectors.toSet());
                mapping.getPatternValues().forEach(pattern -> verbs.forEach(verb -> found.add(verb + " " + pattern)));
            }
        });
        return found;
    }
}
