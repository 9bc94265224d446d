package balie.triage;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What decides about a mention is plain Java, so that it can be replaced, tested and measured by itself. */
@AnalyzeClasses(packages = "balie.triage", importOptions = DoNotIncludeTests.class)
class IndependenceTest {
    @ArchTest
    static final ArchRule whatDecidesKnowsNoFramework = classes()
            .that()
            .resideInAPackage("balie.triage.*..")
            .and()
            .resideOutsideOfPackages(
                    "balie.triage.profile", "balie.triage.lesson", "balie.triage.head", "balie.triage.models")
            .and()
            .doNotHaveSimpleName("Learner")
            .and()
            .doNotHaveSimpleName("SentimentTraining")
            .and()
            .doNotHaveSimpleName("MotiveTraining")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "balie.events", "balie.triage.*..")
            .andShould()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackages(
                    "balie.triage.profile", "balie.triage.lesson", "balie.triage.head", "balie.triage.models")
            .because("only learning and training know the library that solves for weights");

    @ArchTest
    static final ArchRule aServiceKnowsNoOtherService = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackages("balie.collector..", "balie.response..", "balie.reporting..");
}
