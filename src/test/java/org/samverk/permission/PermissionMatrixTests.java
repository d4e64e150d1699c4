package org.samverk.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ClassUtils;
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
    private MockMvc mvc;

    @Autowired
    private CastSetup cast;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void everybody_gets_exactly_what_they_may_and_every_endpoint_takes_part() {
        var scene = new Scene(program, cast);
        cast.untilAllIsFound();
        var rows = rows(scene);
        var covered = new TreeSet<>(rows.stream().map(MatrixRow::endpoint).toList());
        assertThat(covered).as("endpoints in the matrix").isEqualTo(endpoints());
        assertThat(halfAsked(rows)).as("asked of some visibilities only").isEqualTo(NOT_OF_ALL);
        cast.people().forEach(cast::token);
        var wrong = new ArrayList<String>();
        for (var row : rows) {
            for (var person : Cast.values()) {
                check(scene, row, person, wrong);
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

    private void check(Scene scene, MatrixRow row, Cast person, List<String> wrong) {
        var result = perform(row, person);
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
        var words = new ArrayList<>(scene.marks().leaked(person, answer(response), asked(result.getRequest())));
        row.untold().stream().filter(answer(response)::contains).forEach(words::add);
        if (outcome != Outcome.DONE) {
            row.secrets().stream().filter(answer(response)::contains).forEach(words::add);
        }
        words.forEach(word -> wrong.add(who + ": leaks «" + word + "»"));
    }

    /// In a transaction that is rolled back, so that each request meets the same scene.
    private MvcResult perform(MatrixRow row, Cast person) {
        var transaction = new TransactionTemplate(transactions);
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                var request = row.request().get();
                var signed = row.endpoint().contains(" /api/") ? cast.api(person) : cast.as(person);
                return mvc.perform(request.with(csrf()).with(signed)).andReturn();
            } catch (Exception e) {
                throw new IllegalStateException(row.endpoint() + " as " + person, e);
            }
        }));
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

    /// Everything that comes back: the body and the headers.
    private static String answer(MockHttpServletResponse response) {
        var headers = response.getHeaderNames().stream()
                .map(name -> name + ": " + response.getHeaders(name))
                .collect(Collectors.joining("\n"));
        return headers + "\n" + new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static List<String> asked(MockHttpServletRequest request) {
        var sent = request.getParameterMap().values().stream().flatMap(Stream::of);
        return Stream.concat(Stream.of(request.getRequestURI()), sent).toList();
    }

    private List<MatrixRow> rows(Scene scene) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(MatrixContribution.class));
        return scanner.findCandidateComponents("org.samverk").stream()
                .map(bean -> ClassUtils.resolveClassName(String.valueOf(bean.getBeanClassName()), null))
                .sorted(Comparator.comparing(Class::getName))
                .map(type -> (MatrixContribution)
                        program.getAutowireCapableBeanFactory().createBean(type))
                .flatMap(contribution -> contribution.rows(scene).stream())
                .toList();
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
