package org.samverk.journeys;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.samverk.cast.Cast;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/// The pages of the sample and those that the modules add.
class PagesToSee {
    private final AutowireCapableBeanFactory program;

    PagesToSee(AutowireCapableBeanFactory program) {
        this.program = program;
    }

    Map<Cast, List<String>> with(Sample sample) {
        var all = new EnumMap<Cast, List<String>>(Cast.class);
        add(all, sample.pages());
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(PageContribution.class));
        for (var bean : scanner.findCandidateComponents("org.samverk")) {
            var type = ClassUtils.resolveClassName(String.valueOf(bean.getBeanClassName()), null);
            add(all, ((PageContribution) program.createBean(type)).pages(sample));
        }
        return all;
    }

    private static void add(Map<Cast, List<String>> all, Map<Cast, List<String>> more) {
        more.forEach((person, paths) ->
                all.computeIfAbsent(person, nobody -> new ArrayList<>()).addAll(paths));
    }
}
