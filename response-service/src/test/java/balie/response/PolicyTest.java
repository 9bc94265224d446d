package balie.response;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import balie.response.hours.PublicHolidays;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The desk's policies are plain Java: no framework, database or clock comes near them. */
@AnalyzeClasses(packages = "balie.response", importOptions = DoNotIncludeTests.class)
class PolicyTest {
    private static final String[] POLICIES = {
        "balie.response.hours", "balie.response.sla", "balie.response.escalation", "balie.response.cases"
    };

    @ArchTest
    static final ArchRule policiesUseEventsAndTheJdkOnly = noClasses()
            .that()
            .resideInAnyPackage(POLICIES)
            .and()
            .doNotBelongToAnyOf(PublicHolidays.class)
            .should()
            .dependOnClassesThat(
                    not(resideInAnyPackage("java..", "balie.events")).and(not(resideInAnyPackage(POLICIES))));

    @ArchTest
    static final ArchRule policiesTouchNoDatabase = noClasses()
            .that()
            .resideInAnyPackage(POLICIES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..");

    @ArchTest
    static final ArchRule policiesReadNoClock = noClasses()
            .that()
            .resideInAnyPackage(POLICIES)
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(java.time.Clock.class, java.util.Random.class);
}
