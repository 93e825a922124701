package org.twinning;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/** How the code is laid out, as rules that fail the build: what cannot fail is only advice. */
@AnalyzeClasses(packagesOf = TwinningApplication.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String LAYERS =
            "service|services|dto|mapper|impl|util|utils|common|helper|controller|repository|model|entity|config";
    private static final Pattern DOMAIN_PACKAGE =
            Pattern.compile("org\\.twinning(\\.(?!(" + LAYERS + ")\\b)[a-z]+(\\.web)?)?");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Dto|DTO|Helper|Manager|Util|Utils|Mapper|Service|ServiceBean)")
            .because("a class is named for what it is in the domain");

    @ArchTest
    static final ArchRule platformKnowsNothingOfTwinning = noClasses()
            .that()
            .resideInAPackage("org.twinning.platform..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.twinning..")
                    .and(describe("outside the platform", type -> !type.getPackageName()
                            .startsWith("org.twinning.platform"))));

    @ArchTest
    static final ArchRule controllersAreDoorsOfTheirOwnPackage = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .or()
            .areAnnotatedWith(RestController.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .resideInAPackage("..web")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule entitiesNeverLeaveTheirPackage = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule storedFieldsArePrivate = fields().that()
            .areDeclaredInClassesThat(describe(
                    "are stored", type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class)))
            .and()
            .areNotStatic()
            .should()
            .bePrivate()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule theDomainDoesNotKnowItsPages = noClasses()
            .that()
            .resideOutsideOfPackage("..web")
            .should()
            .dependOnClassesThat(resideInAPackage("org.twinning..web"));

    @ArchTest
    static final ArchRule pagesAskTheDomainAndNotTheDatabase = noClasses()
            .that()
            .resideInAPackage("..web")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "jakarta.persistence..",
                    "java.sql..",
                    "org.springframework.data.jpa..",
                    "org.springframework.jdbc.."));

    @ArchTest
    static final ArchRule todayIsAskedOfTheClock = noClasses()
            .should()
            .callMethodWhere(describe("it asks the machine for the day", ArchitectureTest::asksTheMachine))
            .because("tests and the as-of date must be able to set it, and its zone is the register's");

    @ArchTest
    static final ArchRule datesAreJavaTime =
            noClasses().should().dependOnClassesThat().belongToAnyOf(Date.class, Calendar.class, java.sql.Date.class);

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule failuresHaveNames = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    @ArchTest
    static final ArchRule oneWayOfLogging = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule onlyTheStartupBoxWritesToTheConsole = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.twinning.platform.StartupBox")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static void packagesAreThingsAndNotLayers(JavaClasses classes) {
        List<String> strangers = classes.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .filter(name -> !DOMAIN_PACKAGE.matcher(name).matches())
                .toList();
        assertThat(strangers).isEmpty();
    }

    @ArchTest
    static void everyPackageIsCheckedForNull(JavaClasses classes) {
        List<String> unchecked = classes.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                .map(each -> each.getName())
                .toList();
        assertThat(unchecked).isEmpty();
    }

    private static boolean asksTheMachine(JavaMethodCall call) {
        return call.getTarget().getName().equals("now")
                && call.getTarget().getRawParameterTypes().isEmpty()
                && List.of(LocalDate.class, LocalDateTime.class, ZonedDateTime.class, OffsetDateTime.class).stream()
                        .anyMatch(type -> call.getTargetOwner().isEquivalentTo(type));
    }
}
