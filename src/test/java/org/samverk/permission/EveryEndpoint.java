package org.samverk.permission;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/// The rows of the matrix for tests that ask other questions of every endpoint: each row is a request that somebody may
/// make. The matrix itself sees to it that no endpoint is left out.
public final class EveryEndpoint {
    private EveryEndpoint() {}

    /// By endpoint (`POST /ideas/{number}/support`): its rows that somebody of the cast gets done, or else all.
    public static Map<String, List<MatrixRow>> rows(ApplicationContext program) {
        var rows = new TreeMap<String, List<MatrixRow>>();
        all(program).forEach(row -> rows.merge(row.endpoint(), List.of(row), EveryEndpoint::both));
        rows.replaceAll((endpoint, own) -> {
            var done = own.stream().filter(row -> sender(row) != Cast.VISITOR).toList();
            return done.isEmpty() ? own : done;
        });
        return rows;
    }

    /// Who of the cast gets the row done; a visitor when nobody does who is signed in.
    public static Cast sender(MatrixRow row) {
        return Stream.of(Cast.values())
                .filter(person -> !person.isVisitor() && row.expected().get(person) == Outcome.DONE)
                .findFirst()
                .orElse(Cast.VISITOR);
    }

    private static Stream<MatrixRow> all(ApplicationContext program) {
        var scene = new Scene(program, program.getBean(CastSetup.class));
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(MatrixContribution.class));
        return scanner.findCandidateComponents("org.samverk").stream()
                .map(bean -> ClassUtils.resolveClassName(String.valueOf(bean.getBeanClassName()), null))
                .sorted(Comparator.comparing(Class::getName))
                .flatMap(type -> contribution(program.getAutowireCapableBeanFactory(), type).rows(scene).stream());
    }

    private static MatrixContribution contribution(AutowireCapableBeanFactory beans, Class<?> type) {
        return (MatrixContribution) beans.createBean(type);
    }

    private static List<MatrixRow> both(List<MatrixRow> some, List<MatrixRow> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
