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
    private final Map<Cast, List<String>> all = new EnumMap<>(Cast.class);
    private final List<RefusedForm> forms = new ArrayList<>();

    PagesToSee(AutowireCapableBeanFactory program, Sample sample) {
        add(all, sample.pages());
        add(all, sample.seenByOthers());
        forms.addAll(sample.refused());
        forms.addAll(sample.moreForms());
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(PageContribution.class));
        for (var bean : scanner.findCandidateComponents("org.samverk")) {
            var type = ClassUtils.resolveClassName(String.valueOf(bean.getBeanClassName()), null);
            var more = (PageContribution) program.createBean(type);
            add(all, more.pages(sample));
            forms.addAll(more.forms(sample));
        }
    }

    /// Paths, each for one who may read it.
    Map<Cast, List<String>> pages() {
        return all;
    }

    /// What is sent to see what comes back.
    List<RefusedForm> forms() {
        return forms;
    }

    private static void add(Map<Cast, List<String>> all, Map<Cast, List<String>> more) {
        more.forEach((person, paths) ->
                all.computeIfAbsent(person, nobody -> new ArrayList<>()).addAll(paths));
    }
}
