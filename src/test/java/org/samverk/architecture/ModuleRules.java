package org.samverk.architecture;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.ApplicationModule;

/// Which modules may use which, as their `package-info.java` say.
final class ModuleRules {
    private static final Path MODULES = Path.of("src/main/java/org/samverk");

    /// The scheduler's own tables.
    private static final Map<String, String> OTHER_NAMES = Map.of("jobs", "kernel");

    private final Map<String, Set<String>> allowed = Stream.of(
                    Objects.requireNonNull(MODULES.toFile().list((folder, name) -> !name.contains("."))))
            .collect(Collectors.toMap(name -> name, ModuleRules::declared));

    /// @param schema of the database, named like the module whose it is
    boolean mayUse(String module, String schema) {
        var other = OTHER_NAMES.getOrDefault(schema, schema);
        var uses = allowed.get(OTHER_NAMES.getOrDefault(module, module));
        return other.equals(module) || uses.contains(ApplicationModule.OPEN_TOKEN) || uses.contains(other);
    }

    private static Set<String> declared(String module) {
        try {
            return Set.of(Class.forName("org.samverk." + module + ".package-info")
                    .getAnnotation(ApplicationModule.class)
                    .allowedDependencies());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
