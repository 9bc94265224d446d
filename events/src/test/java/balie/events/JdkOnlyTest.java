package balie.events;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Whoever reads an event needs nothing but a JDK. */
@AnalyzeClasses(packages = "balie.events", importOptions = DoNotIncludeTests.class)
class JdkOnlyTest {
    @ArchTest
    static final ArchRule eventsUseTheJdkOnly =
            classes().should().onlyDependOnClassesThat().resideInAnyPackage("java..", "balie.events");
}
