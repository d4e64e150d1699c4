package org.samverk.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@SamverkTest
class PermissionMatrixTests {
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
        var rows = rows();
        var covered = new TreeSet<>(rows.stream().map(MatrixRow::endpoint).toList());
        assertThat(covered).as("endpoints in the matrix").isEqualTo(endpoints());
        cast.people().forEach(cast::token);
        var wrong = new ArrayList<String>();
        for (var row : rows) {
            for (var person : Cast.values()) {
                check(row, person, wrong);
            }
        }
        assertThat(wrong)
                .as(rows.size() + " rows × " + Cast.values().length + " people")
                .isEmpty();
    }

    private void check(MatrixRow row, Cast person, List<String> wrong) {
        var response = perform(row, person);
        var outcome = outcome(response);
        var who = row.endpoint() + " · " + row.subject() + " · " + person;
        if (outcome != row.expected().get(person)) {
            wrong.add(who + ": expected " + row.expected().get(person) + ", got " + outcome + " ("
                    + response.getStatus() + ")");
        }
        if (outcome != Outcome.DONE) {
            row.secrets().stream()
                    .filter(secret -> body(response).contains(secret))
                    .forEach(secret -> wrong.add(who + ": leaks «" + secret + "»"));
        }
    }

    /// In a transaction that is rolled back, so that each request meets the same scene.
    private MockHttpServletResponse perform(MatrixRow row, Cast person) {
        var transaction = new TransactionTemplate(transactions);
        return transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                var request = row.request().get();
                var signed = row.endpoint().contains(" /api/") ? cast.api(person) : cast.as(person);
                return mvc.perform(request.with(csrf()).with(signed))
                        .andReturn()
                        .getResponse();
            } catch (Exception e) {
                throw new IllegalStateException(row.endpoint() + " as " + person, e);
            }
        });
    }

    private static Outcome outcome(MockHttpServletResponse response) {
        var location = String.valueOf(response.getHeader("Location"));
        return switch (response.getStatus()) {
            case 401 -> Outcome.SIGN_IN;
            case 403 -> Outcome.REFUSED;
            case 404 -> Outcome.HIDDEN;
            case 302, 303 -> location.endsWith("/sign-in") ? Outcome.SIGN_IN : Outcome.DONE;
            case 200, 201, 202, 204 -> Outcome.DONE;
            default -> Outcome.FAILED;
        };
    }

    private static String body(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private List<MatrixRow> rows() {
        var scene = new Scene(program, cast);
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
