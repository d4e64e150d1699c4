package org.samverk.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samverk.access.Actor;

/// The order of the modules. `ModulesTests` holds each to what it says that it uses; this says what none may say.
class LayersTests {
    private static final List<String> FEATURES = List.of("feed", "ideas", "documents", "decisions", "sites", "folders");
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.samverk");

    /// `Actor` makes both when it is loaded, and each of them loads `Actor`: two threads that began at either end would
    /// wait for each other.
    @Test
    void only_the_actor_makes_the_visitor_and_the_program() {
        var made = belongToAnyOf(Actor.Visitor.class, Actor.SystemActor.class);
        noClasses()
                .that()
                .doNotBelongToAnyOf(Actor.class)
                .should()
                .accessTargetWhere(target(owner(made)))
                .check(PROGRAM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"feed", "ideas", "documents", "decisions", "sites", "folders"})
    void a_feature_never_uses_another(String feature) {
        noClasses()
                .that()
                .resideInAPackage(of(feature))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(FEATURES.stream().filter(other -> !other.equals(feature))))
                .check(PROGRAM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kernel",
                "access",
                "web",
                "people",
                "identity",
                "files",
                "activity",
                "search",
                "chain",
                "revisions",
                "richtext",
                "live",
                "mail",
                "push",
                "polls",
                "groups",
                "conversations",
                "notifications",
                "api"
            })
    void what_features_stand_on_and_what_listens_to_them_knows_none_of_them(String module) {
        noClasses()
                .that()
                .resideInAPackage(of(module))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(FEATURES.stream()))
                .check(PROGRAM);
    }

    @Test
    void the_ground_knows_nothing_that_stands_on_it() {
        classes()
                .that()
                .resideInAPackage(of("kernel"))
                .should()
                .onlyDependOnClassesThat(ours("kernel"))
                .check(PROGRAM);
        classes()
                .that()
                .resideInAPackage(of("access"))
                .should()
                .onlyDependOnClassesThat(ours("kernel", "access"))
                .check(PROGRAM);
        classes()
                .that()
                .resideInAPackage(of("web"))
                .should()
                .onlyDependOnClassesThat(ours("kernel", "access", "web"))
                .check(PROGRAM);
    }

    @Test
    void verbs_know_no_pages() {
        noClasses()
                .that(in("org.samverk.*"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.samverk.*.web..")
                .check(PROGRAM);
    }

    @Test
    void no_package_is_for_anything_and_everything() {
        noClasses()
                .should()
                .resideInAnyPackage("..common..", "..util..", "..utils..", "..helper..", "..helpers..", "..misc..")
                .check(PROGRAM);
    }

    private static DescribedPredicate<JavaClass> in(String pattern) {
        return JavaClass.Predicates.resideInAPackage(pattern);
    }

    /// Of the program, these modules only; anything of others.
    private static DescribedPredicate<JavaClass> ours(String... modules) {
        return JavaClass.Predicates.resideOutsideOfPackage("org.samverk..")
                .or(JavaClass.Predicates.resideInAnyPackage(packages(Stream.of(modules))));
    }

    private static String[] packages(Stream<String> modules) {
        return modules.map(LayersTests::of).toArray(String[]::new);
    }

    private static String of(String module) {
        return "org.samverk." + module + "..";
    }
}
