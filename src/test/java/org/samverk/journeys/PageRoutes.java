package org.samverk.journeys;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverk.web.View;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/// The addresses of pages, as the running program knows them.
class PageRoutes {
    /// What is not looked at by its address, each with its reason.
    private static final Map<String, String> NO_PAGES = Map.ofEntries(
            Map.entry("/decisions/extract.pdf", "a file: DecisionPdfTests has it judged"),
            Map.entry("/decisions/{number:\\d{4}-\\d{1,9}}/pdf", "a file: DecisionPdfTests has it judged"),
            Map.entry("/drafts/{id}/revisions/{number}/pdf", "a file: DraftPageTests asks for it"),
            Map.entry("/decisions/minutes/{id}/pdf", "a file: DecisionPdfTests has it judged"),
            Map.entry("/notifications/{id}", "leads on to the page that the notification is about"),
            Map.entry("/notifications/unread", "a part of the shell: every page holds it"),
            Map.entry("/ideas/similar", "a part of the form of an idea, while one writes its title"),
            Map.entry("/feed/new", "a part of the start page that says how much has come meanwhile"),
            Map.entry("/search/suggestions", "a list under a field: SearchJourneyTests opens it"),
            Map.entry("/sign-in/second", "comes after the password: SecondFactorJourneyTests looks at it"),
            Map.entry("/settings/passkeys/new", "comes after the password: PasskeyJourneyTests looks at it"),
            Map.entry("/kept", "is seen after a session has lapsed: EveryPageTests lets one lapse"));

    private final List<PathPattern> patterns;

    PageRoutes(AutowireCapableBeanFactory program) {
        patterns = program
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(route -> route.getValue().getMethod().getReturnType() == View.class)
                .map(Map.Entry::getKey)
                .filter(route -> route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(PageRoutes::patterns)
                .filter(pattern -> !NO_PAGES.containsKey(pattern.getPatternString()))
                .toList();
    }

    private static Stream<PathPattern> patterns(RequestMappingInfo route) {
        return route.getPathPatternsCondition().getPatterns().stream();
    }

    /// @return those that none of the paths leads to
    List<String> without(Stream<String> paths) {
        var visited = paths.map(path -> PathContainer.parsePath(path.replaceFirst("\\?.*", "")))
                .toList();
        return patterns.stream()
                .filter(pattern -> visited.stream().noneMatch(path -> best(path) == pattern))
                .map(PathPattern::getPatternString)
                .toList();
    }

    /// The address of the program that the path leads to, as its pattern; the path itself when there is none.
    String of(String path) {
        var pattern = best(PathContainer.parsePath(path.replaceFirst("\\?.*", "")));
        return pattern == null ? path : pattern.getPatternString();
    }

    private @Nullable PathPattern best(PathContainer path) {
        return patterns.stream()
                .filter(pattern -> pattern.matches(path))
                .sorted()
                .findFirst()
                .orElse(null);
    }
}
