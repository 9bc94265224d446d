package balie.response;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "balie.response", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule policiesKnowNoFramework = classes()
            .that()
            .resideInAnyPackage("balie.response.profile", "balie.response.filter")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "balie.events", "balie.response.profile", "balie.response.filter");

    @ArchTest
    static final ArchRule servicesMeetOnlyInEvents = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "balie.collector..", "balie.triage..", "balie.reporting..", "balie.servers..", "balie.local..");

    @ArchTest
    static final ArchRule pagesLeaveTheDatabaseToTheRoomsThatOwnTheRows = noClasses()
            .that()
            .resideInAnyPackage("balie.response.desk", "balie.response.inbox")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "io.agroal..", "org.postgresql..");
}
