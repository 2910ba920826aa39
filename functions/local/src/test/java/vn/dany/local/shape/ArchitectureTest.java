package vn.dany.local.shape;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Type;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dany.core.archive.ArchiveStore;
import vn.dany.core.disclosure.TallyLedger;
import vn.dany.core.tally.Count;
import vn.dany.core.tally.ResponseSource;

/**
 * Who may know whom. Each rule says why, and each is shown a planted violation (the classes in packages named
 * {@code planted}) that it must catch: a rule aimed at nothing would be silently green.
 */
class ArchitectureTest {

    private static final String CORE = "vn.dany.core..";
    private static final String ADAPTERS = "vn.dany.adapters..";
    private static final String FORMATS = "vn.dany.formats..";
    private static final String TEMPLATES = "vn.dany.templates..";
    private static final String WEB = "vn.dany.web..";

    /** Where what was answered is shown. */
    private static final String[] SHOWING_ANSWERS = {
        "vn.dany.console..",
        "vn.dany.documents..",
        "vn.dany.survey..",
        "vn.dany.qr..",
        "vn.dany.core.report..",
        TEMPLATES,
        WEB
    };

    private static final String[] AWS = {"software.amazon..", "com.amazonaws.."};

    private static final ImportOption PRODUCT_ONLY =
            location -> !location.contains("/test-classes/") && !location.contains("-tests.jar");

    private static final JavaClasses PRODUCT =
            new ClassFileImporter().withImportOption(PRODUCT_ONLY).importPackages("vn.dany");

    private static final JavaClasses WITH_VIOLATIONS = new ClassFileImporter()
            .withImportOption(location -> PRODUCT_ONLY.includes(location) || location.contains("/planted/"))
            .importPackages("vn.dany");

    /** A rule and its name. */
    record Rule(String name, ArchRule rule) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Core's packages, each knowing only those before it. */
    private static final List<String> FLOW = List.of(
            "problem",
            "finding",
            "digest",
            "unit",
            "questionnaire",
            "campaign",
            "entry",
            "registry",
            "access",
            "entrance",
            "headcount",
            "contact",
            "response",
            "kit",
            "tally",
            "suggestion",
            "photo",
            "disclosure",
            "archive",
            "extract",
            "counting",
            "report",
            "staff",
            "team",
            "order",
            "publish",
            "desk");

    private static ArchRule flow() {
        return CompositeArchRule.of(IntStream.range(0, FLOW.size() - 1)
                .<ArchRule>mapToObj(place -> noClasses()
                        .that()
                        .resideInAPackage(core(FLOW.get(place)))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(FLOW.subList(place + 1, FLOW.size()).stream()
                                .map(ArchitectureTest::core)
                                .toArray(String[]::new))
                        .because("each concept knows only those before it"))
                .toList());
    }

    private static String core(String name) {
        return "vn.dany.core." + name + "..";
    }

    static Stream<Rule> rules() {
        return Stream.of(
                new Rule(
                        "core is plain Java",
                        noClasses()
                                .that()
                                .resideInAPackage(CORE)
                                .should()
                                .dependOnClassesThat()
                                .resideOutsideOfPackages(CORE, "java..", "javax.crypto..", "org.jspecify..")
                                .because("the survey must outlive every library")),
                new Rule(
                        "adapters know neither pages nor requests",
                        noClasses()
                                .that()
                                .resideInAPackage(ADAPTERS)
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "io.quarkus.qute..", "jakarta.ws.rs..", "com.amazonaws..", TEMPLATES, WEB)
                                .because("they are the way to the stores and nothing else")),
                new Rule(
                        "formats touch nothing outside",
                        noClasses()
                                .that()
                                .resideInAPackage(FORMATS)
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        ADAPTERS,
                                        TEMPLATES,
                                        WEB,
                                        "io.quarkus..",
                                        "jakarta..",
                                        "software.amazon..",
                                        "com.amazonaws..")
                                .because("a file is read alike wherever it comes from")),
                new Rule(
                        "templates only read core",
                        noClasses()
                                .that()
                                .resideInAPackage(TEMPLATES)
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(ADAPTERS, FORMATS, WEB, "software.amazon..", "com.amazonaws..")
                                .because("a page shows what it is given")),
                new Rule(
                        "web knows no store",
                        noClasses()
                                .that()
                                .resideInAPackage(WEB)
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(ADAPTERS, FORMATS, "software.amazon..", "com.amazonaws..")
                                .because("it is what HTTP functions share, whatever they keep")),
                new Rule(
                        "functions reach AWS through adapters",
                        noClasses()
                                .that()
                                .resideInAnyPackage("vn.dany.survey..", "vn.dany.qr..", "vn.dany.console..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(AWS)
                                .because("stores must be replaceable by ones inside the country")),
                new Rule(
                        "HTTP functions do not know each other",
                        layeredArchitecture()
                                .consideringOnlyDependenciesInLayers()
                                .layer("survey")
                                .definedBy("vn.dany.survey..")
                                .layer("qr")
                                .definedBy("vn.dany.qr..")
                                .layer("console")
                                .definedBy("vn.dany.console..")
                                .layer("tally")
                                .definedBy("vn.dany.tally..")
                                .layer("documents")
                                .definedBy("vn.dany.documents..")
                                .whereLayer("survey")
                                .mayNotBeAccessedByAnyLayer()
                                .whereLayer("qr")
                                .mayNotBeAccessedByAnyLayer()
                                .whereLayer("console")
                                .mayNotBeAccessedByAnyLayer()
                                .whereLayer("tally")
                                .mayNotBeAccessedByAnyLayer()
                                .whereLayer("documents")
                                .mayNotBeAccessedByAnyLayer()
                                .because("each is deployed alone")),
                new Rule(
                        "schedules and events have no pages of requests",
                        noClasses()
                                .that()
                                .resideInAnyPackage("vn.dany.tally..", "vn.dany.documents..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(WEB, "jakarta.ws.rs..")
                                .because("nobody waits for them at the other end of a line")),
                new Rule(
                        "emulators know nothing of ours",
                        noClasses()
                                .that()
                                .resideInAPackage("vn.dany.emulators..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(CORE, FORMATS, ADAPTERS, TEMPLATES, WEB)
                                .because("they stand for the cloud")),
                new Rule(
                        "nothing depends on local",
                        noClasses()
                                .that()
                                .resideOutsideOfPackage("vn.dany.local..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("vn.dany.local..")
                                .because("it is never deployed")),
                new Rule("core's packages look one way", flow()),
                new Rule(
                        "nothing deployed can open a contact",
                        noClasses()
                                .that()
                                .resideOutsideOfPackage("vn.dany.local..")
                                .and()
                                .doNotHaveFullyQualifiedName("vn.dany.core.contact.Hpke")
                                .should()
                                .dependOnClassesThat()
                                .areAssignableTo(PrivateKey.class)
                                .orShould()
                                .dependOnClassesThat()
                                .areAssignableTo(PKCS8EncodedKeySpec.class)
                                .because("the private key is with the box's owner; sealing needs a sender's own only")),
                new Rule(
                        "forms are read by FormBody",
                        noClasses()
                                .should()
                                .dependOnClassesThat()
                                .haveFullyQualifiedName("jakarta.ws.rs.FormParam")
                                .because("the framework's own parser fails with 500 at a broken escape")),
                new Rule(
                        "who shows answers cannot read the full tally",
                        noClasses()
                                .that()
                                .resideInAnyPackage(SHOWING_ANSWERS)
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("vn.dany.core.counting..")
                                .orShould()
                                .dependOnClassesThat()
                                .areAssignableTo(TallyLedger.class)
                                .orShould()
                                .dependOnClassesThat()
                                .areAssignableTo(ResponseSource.class)
                                .orShould()
                                .dependOnClassesThat()
                                .areAssignableTo(Count.class)
                                .because("what is shown is a sum of whole blocks of responses")),
                new Rule(
                        "who shows answers cannot read an archive",
                        noClasses()
                                .that()
                                .resideInAnyPackage(SHOWING_ANSWERS)
                                .and()
                                .doNotHaveFullyQualifiedName("vn.dany.documents.Wiring")
                                .should()
                                .dependOnClassesThat()
                                .areAssignableTo(ArchiveStore.class)
                                .because(
                                        "what is shown is a sum of whole blocks; data files are drawn from an archive by core"
                                                + " (decision 0022), to which the documents function hands it")),
                new Rule(
                        "time comes from the injected clock",
                        noClasses()
                                .that()
                                .resideOutsideOfPackages(ADAPTERS, "vn.dany.local..", "vn.dany.emulators..")
                                .should()
                                .callMethod(Instant.class, "now")
                                .orShould()
                                .callMethod(LocalDate.class, "now")
                                .orShould()
                                .callMethod(LocalDateTime.class, "now")
                                .orShould()
                                .callMethod(ZonedDateTime.class, "now")
                                .orShould()
                                .callMethod(Clock.class, "systemUTC")
                                .orShould()
                                .callMethod(System.class, "currentTimeMillis")
                                .because("windows hold to the second only if tests can set the second")),
                new Rule(
                        "no AWT and no reflection on a function's path",
                        noClasses()
                                .that()
                                .resideOutsideOfPackages("vn.dany.local..", "vn.dany.emulators..")
                                .should()
                                .dependOnClassesThat(
                                        resideInAnyPackage("java.awt..", "javax.imageio..", "java.lang.reflect..")
                                                .and(not(type(Type.class))))
                                .because(
                                        "each function must stay compilable to a native image; a Type only describes")),
                new Rule(
                        "what a sealed type is, it is asked",
                        classes()
                                .should(notGuessAtSealedTypes())
                                .because("a chain of instanceof goes on in silence when a case is added")),
                new Rule(
                        "names say the thing, not the pattern",
                        noClasses()
                                .should()
                                .haveSimpleNameEndingWith("Util")
                                .orShould()
                                .haveSimpleNameEndingWith("Utils")
                                .orShould()
                                .haveSimpleNameEndingWith("Helper")
                                .orShould()
                                .haveSimpleNameEndingWith("Manager")
                                .orShould()
                                .haveSimpleNameEndingWith("Service")
                                .orShould()
                                .haveSimpleNameEndingWith("Impl")
                                .orShould()
                                .haveSimpleNameEndingWith("Dto")
                                .orShould()
                                .haveSimpleNameEndingWith("Entity")
                                .because("a name that fits everything tells nothing")));
    }

    /** No {@code instanceof} for a case of a sealed type of ours, which has {@code match} or says what it is. */
    private static ArchCondition<JavaClass> notGuessAtSealedTypes() {
        return new ArchCondition<>("not test for a case of a sealed type") {
            @Override
            public void check(JavaClass tested, ConditionEvents events) {
                tested.getInstanceofChecks().stream()
                        .filter(test -> Stream.concat(
                                        Stream.of(test.getRawType()), test.getRawType().getAllRawInterfaces().stream())
                                .filter(type -> type.getPackageName().startsWith("vn.dany"))
                                .anyMatch(type -> type.reflect().isSealed()))
                        .forEach(test -> events.add(SimpleConditionEvent.violated(
                                tested, test.getOwner().getFullName() + " in " + test.getSourceCodeLocation())));
            }
        };
    }

    @ParameterizedTest
    @MethodSource("rules")
    void product_keepsTheRule(Rule rule) {
        rule.rule().check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void plantedViolation_isCaught(Rule rule) {
        assertThat(rule.rule().evaluate(WITH_VIOLATIONS).hasViolation())
                .as("a planted violation of: %s", rule)
                .isTrue();
    }
}
