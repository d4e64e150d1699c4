package org.samverk.journeys;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.samverk.web.View;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/// Where forms are sent that may come back: every handler of a POST from which `View.invalid` can be reached.
class FormRoutes {
    /// Forms that come back and are looked at in another way, each with its reason.
    private static final Map<String, String> NOT_SENT = Map.of(
            "/settings/second-factor/recovery-codes",
            "on the page of who has a second factor, which SecondFactorJourneyTests looks at",
            "/settings/passkeys/new",
            "comes after the password: PasskeyJourneyTests looks at it");

    private final JavaClasses controllers = new ClassFileImporter().importPackages("org.samverk");
    private final List<PathPattern> patterns;

    FormRoutes(AutowireCapableBeanFactory program) {
        patterns = program
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(route ->
                        route.getKey().getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .filter(route -> comesBack(route.getValue()))
                .flatMap(route -> route.getKey().getPathPatternsCondition().getPatterns().stream())
                .filter(pattern -> !NOT_SENT.containsKey(pattern.getPatternString()))
                .toList();
    }

    /// @return those that no form is sent to
    List<String> without(Stream<String> actions) {
        var sent = actions.map(action -> PathContainer.parsePath(action.replaceFirst("\\?.*", "")))
                .toList();
        return patterns.stream()
                .filter(pattern -> sent.stream().noneMatch(pattern::matches))
                .map(PathPattern::getPatternString)
                .sorted()
                .toList();
    }

    private boolean comesBack(HandlerMethod handler) {
        var type = controllers.get(handler.getBeanType());
        return type.getMethods().stream()
                .filter(method -> method.getName().equals(handler.getMethod().getName()))
                .anyMatch(method -> comesBack(type, method, new HashSet<>()));
    }

    /// Through the controller's own methods.
    private static boolean comesBack(JavaClass type, JavaCodeUnit unit, Set<JavaCodeUnit> seen) {
        return seen.add(unit)
                && unit.getMethodCallsFromSelf().stream().anyMatch(call -> {
                    var target = call.getTarget();
                    return isForm(target.getOwner(), target.getName())
                            || target.getOwner().equals(type)
                                    && target.resolveMember()
                                            .filter(called -> comesBack(type, called, seen))
                                            .isPresent();
                });
    }

    private static boolean isForm(JavaClass owner, String name) {
        return owner.isEquivalentTo(View.class) && name.equals("invalid");
    }
}
