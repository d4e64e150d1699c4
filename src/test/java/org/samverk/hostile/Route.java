package org.samverk.hostile;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.samverk.access.Actor;
import org.samverk.files.Attached;
import org.samverk.web.Htmx;
import org.samverk.web.Viewer;
import org.springframework.context.ApplicationContext;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// An address of the program and what it reads of a request, as its controller says.
///
/// @param endpoint method and pattern, `POST /ideas`
/// @param fields   the parameters that it reads, in a form or a query
/// @param json     the properties of the JSON that it reads
record Route(String endpoint, List<String> fields, List<String> json, boolean readsJson) {
    /// What a controller reads of a map of all fields, or of the request itself.
    private static final Map<String, List<String>> BY_HAND = Map.of(
            "POST /settings/notifications", List.of("digest", "quiet", "day-1", "opens-1", "closes-1", "mail-talk"));

    private static final List<Class<?>> OURS = List.of(Actor.class, Viewer.class, Htmx.class);

    /// All of them, by endpoint.
    static Map<String, Route> all(ApplicationContext program) {
        var routes = new TreeMap<String, Route>();
        program.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, method) -> {
                    if (method.getBeanType().getName().startsWith("org.samverk.")) {
                        var methods = mapping.getMethodsCondition().getMethods();
                        var verbs = methods.isEmpty()
                                ? List.of("GET")
                                : methods.stream().map(Enum::name).toList();
                        mapping.getPatternValues()
                                .forEach(pattern -> verbs.forEach(verb -> add(routes, verb + " " + pattern, method)));
                    }
                });
        return routes;
    }

    boolean isApi() {
        return endpoint.contains(" /api/");
    }

    /// Whether it only tells, as HEAD and OPTIONS do too.
    boolean isGet() {
        return List.of("GET", "HEAD", "OPTIONS").contains(verb());
    }

    String verb() {
        return endpoint.substring(0, endpoint.indexOf(' '));
    }

    String pattern() {
        return endpoint.substring(endpoint.indexOf(' ') + 1);
    }

    /// Two methods may share an address, one with files and one without.
    private static void add(Map<String, Route> routes, String endpoint, HandlerMethod method) {
        var fields = new ArrayList<>(BY_HAND.getOrDefault(endpoint, List.of()));
        var json = new ArrayList<String>();
        var readsJson = false;
        for (var parameter : method.getMethodParameters()) {
            parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            if (parameter.hasParameterAnnotation(RequestBody.class)) {
                readsJson = true;
                json.addAll(components(parameter.getParameterType()));
            } else {
                fields.addAll(fields(parameter));
            }
        }
        var before = routes.get(endpoint);
        if (before != null) {
            fields.addAll(before.fields);
        }
        routes.put(
                endpoint,
                new Route(endpoint, fields.stream().distinct().sorted().toList(), List.copyOf(json), readsJson));
    }

    private static List<String> fields(MethodParameter parameter) {
        var annotation = parameter.getParameterAnnotation(RequestParam.class);
        if (annotation != null) {
            var named = annotation.name().isEmpty() ? annotation.value() : annotation.name();
            return Map.class.isAssignableFrom(parameter.getParameterType())
                    ? List.of()
                    : List.of(named.isEmpty() ? String.valueOf(parameter.getParameterName()) : named);
        }
        var type = parameter.getParameterType();
        if (type == Attached.class) {
            return List.of("file");
        }
        var bound = parameter.hasParameterAnnotation(ModelAttribute.class)
                || type.getName().startsWith("org.samverk.");
        return bound && !OURS.contains(type) && !parameter.hasParameterAnnotation(PathVariable.class)
                ? components(type)
                : List.of();
    }

    private static List<String> components(Class<?> type) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()
                : List.of();
    }
}
