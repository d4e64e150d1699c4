package org.samverk.permission;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ClassUtils;

/// All modules' rows, and how they are asked.
class Matrix {
    private final ApplicationContext program;
    private final MockMvc mvc;
    private final CastSetup cast;
    private final PlatformTransactionManager transactions;

    Matrix(ApplicationContext program, MockMvc mvc, CastSetup cast, PlatformTransactionManager transactions) {
        this.program = program;
        this.mvc = mvc;
        this.cast = cast;
        this.transactions = transactions;
    }

    List<MatrixRow> rows(Scene scene) {
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

    /// In a transaction that is rolled back, so that each request meets the same scene.
    MvcResult perform(MatrixRow row, Cast person) {
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

    /// Everything that comes back: the body and the headers.
    static String answer(MockHttpServletResponse response) {
        var headers = response.getHeaderNames().stream()
                .map(name -> name + ": " + response.getHeaders(name))
                .collect(Collectors.joining("\n"));
        return headers + "\n" + new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
