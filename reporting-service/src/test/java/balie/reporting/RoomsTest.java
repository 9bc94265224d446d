package balie.reporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "balie.reporting", importOptions = DoNotIncludeTests.class)
class RoomsTest {
    /** Broken on purpose once: a {@code Logger} in {@code Remark} made it fail. */
    @ArchTest
    static final ArchRule policiesKnowEventsAndEachOtherAndNothingElse = classes()
            .that()
            .resideInAnyPackage("..tally..", "..period..", "..freshness..", "..remark..", "..reaction..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "balie.events..",
                    "balie.reporting.tally..",
                    "balie.reporting.period..",
                    "balie.reporting.freshness..",
                    "balie.reporting.remark..",
                    "balie.reporting.reaction..");

    @ArchTest
    static final ArchRule roomsDoNotLeadInCircles =
            slices().matching("balie.reporting.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noOtherServiceIsKnown = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("balie.collector..", "balie.triage..", "balie.response..", "balie.local..");

    @ArchTest
    static final ArchRule pagesDoNotWrite = noClasses()
            .that()
            .resideInAnyPackage("..page..", "..api..", "..figures..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("io.quarkus.agroal.DataSource");
}
