package balie.collector;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    private static final String[] PARSERS = {
        "balie.collector.feed..",
        "balie.collector.network..",
        "balie.collector.recipe..",
        "balie.collector.review..",
        "balie.collector.text.."
    };
    private static final JavaClasses COLLECTOR =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("balie.collector");

    @Test
    void parsingLibrariesStayInTheParsers() {
        noClasses()
                .that()
                .resideOutsideOfPackage("balie.collector.feed..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.rometools..", "org.jdom2..", "org.xml..")
                .check(COLLECTOR);
        noClasses()
                .that()
                .resideOutsideOfPackages(PARSERS)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jsoup..")
                .check(COLLECTOR);
    }

    @Test
    void luceneStaysInTheQueryRoom() {
        noClasses()
                .that()
                .resideOutsideOfPackage("balie.collector.query..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .check(COLLECTOR);
    }

    @Test
    void policiesKnowTheEventsAndEachOther() {
        classes()
                .that()
                .resideInAPackage("balie.collector.mention..")
                .or()
                .haveSimpleName("Pace")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "balie.events..",
                        "balie.collector.mention..",
                        "balie.collector.post..",
                        "balie.collector.text..",
                        "balie.collector.check..")
                .check(COLLECTOR);
    }

    @Test
    void parsersAndQueriesKnowNoFramework() {
        noClasses()
                .that()
                .resideInAnyPackage(Stream.of(
                                Stream.of(PARSERS),
                                Stream.of(
                                        "balie.collector.post..",
                                        "balie.collector.query..",
                                        "balie.collector.mention.."))
                        .flatMap(each -> each)
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.quarkus..",
                        "io.agroal..",
                        "jakarta..",
                        "java.sql..",
                        "org.eclipse.microprofile..",
                        "balie.platform..")
                .check(COLLECTOR);
    }

    @Test
    void noOtherServiceIsKnown() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("balie.triage..", "balie.response..", "balie.reporting..")
                .check(COLLECTOR);
    }
}
