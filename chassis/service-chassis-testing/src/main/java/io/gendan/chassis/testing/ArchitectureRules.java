package io.gendan.chassis.testing;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.gendan.chassis.events.EventType;
import io.gendan.chassis.intake.EnvelopeHandler;
import jakarta.inject.Inject;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shape every service keeps; a service's test extends this with its department's name. */
public abstract class ArchitectureRules {
    private static final List<String> DEPARTMENTS =
            List.of("order", "review", "planning", "materials", "shipping", "finance");

    private final String department;
    private final JavaClasses code;

    protected ArchitectureRules(String department) {
        this.department = department;
        this.code = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.gendan." + department);
    }

    private void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(code);
    }

    @Test
    void time_comes_in_through_the_factory_clock() {
        check(noClasses()
                .should()
                .callMethodWhere(new DescribedPredicate<JavaAccess<?>>("now() without a clock, or a system clock") {
                    @Override
                    public boolean test(JavaAccess<?> access) {
                        String owner = access.getTargetOwner().getPackageName();
                        boolean now = access.getName().equals("now")
                                && !access.getTarget().getFullName().contains("Clock)");
                        return owner.equals("java.time")
                                && (now || access.getName().startsWith("system"));
                    }
                }));
    }

    @Test
    void names_come_from_the_floor() {
        check(noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Util|Utils|Helper|Impl|Dto|DTO|Base)")
                .because("these suffixes say nothing"));
    }

    @Test
    void features_are_free_of_cycles() {
        check(slices().matching("io.gendan." + department + ".(*)..").should().beFreeOfCycles());
    }

    @Test
    void the_domain_knows_neither_rest_nor_kafka() {
        check(noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAnnotatedWith(Embeddable.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.apache.kafka.."));
    }

    @Test
    void entities_keep_their_state_to_themselves() {
        check(fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .notBePublic());
        check(methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameNotMatching("set[A-Z].*"));
    }

    @Test
    void entities_never_leave_through_a_resource() {
        DescribedPredicate<JavaClass> entities =
                DescribedPredicate.describe("entities", type -> type.isAnnotatedWith(Entity.class));
        check(methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .and()
                .arePublic()
                .should()
                .notHaveRawReturnType(are(entities)));
    }

    @Test
    void a_foreign_event_is_known_by_its_handler_only() {
        check(classes()
                .that()
                .implement(EnvelopeHandler.class)
                .should()
                .haveSimpleNameStartingWith("When")
                .andShould()
                .notBePublic());
    }

    @Test
    void events_are_records() {
        check(classes().that().areAnnotatedWith(EventType.class).should().beRecords());
    }

    @Test
    void events_are_made_of_plain_types() {
        check(classes()
                .that()
                .areAnnotatedWith(EventType.class)
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.describe(
                        "plain types, money, quantities and parts of their own",
                        type -> type.getPackageName().startsWith("java.")
                                || type.isPrimitive()
                                || type.isArray()
                                || type.getPackageName().startsWith("io.gendan.chassis.")
                                || type.getPackageName().startsWith("org.joda.money")
                                || type.getPackageName().startsWith("org.jspecify")
                                || type.getPackageName().startsWith("com.fasterxml.jackson.annotation")
                                || type.isRecord()
                                || type.isEnum()
                                || type.isAssignableTo(io.gendan.chassis.events.Event.class))));
    }

    @Test
    void collaborators_come_through_the_constructor() {
        check(fields().should().notBeAnnotatedWith(Inject.class));
    }

    @Test
    void no_service_knows_another() {
        String[] others = DEPARTMENTS.stream()
                .filter(other -> !other.equals(department))
                .map(other -> "io.gendan." + other + "..")
                .toArray(String[]::new);
        check(noClasses().should().dependOnClassesThat().resideInAnyPackage(others));
    }
}
