package fingerpost.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.ObjectInputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** What must hold of every class below a root package, by the name of the rule. */
public final class Rules {
    private final House house;
    private final Map<String, ArchRule> rules = new LinkedHashMap<>();

    private Rules(House house) {
        this.house = house;
    }

    /** The rules for the house that stands below {@code root}: the program's own, or the one with planted faults. */
    public static Map<String, ArchRule> of(String root) {
        Rules made = new Rules(new House(root));
        made.theMap();
        made.foreignLibraries();
        made.thePlatform();
        made.style();
        return made.rules;
    }

    private void theMap() {
        rule("every class stands in a room of the house", classes().should(house.standInARoomOfTheHouse()));
        rule("rooms know only the rooms that the map names", classes().should(house.knowOnlyTheRoomsThatTheMapNames()));
        rule(
                "packages form no cycles",
                SlicesRuleDefinition.slices()
                        .matching(house.root() + ".(**)")
                        .should()
                        .beFreeOfCycles());
    }

    private void foreignLibraries() {
        only(
                "JavaFX and its libraries stay in ui and app",
                resideInAnyPackage(
                        "javafx..",
                        "com.sun.javafx..",
                        "org.controlsfx..",
                        "impl.org.controlsfx..",
                        "atlantafx..",
                        "org.kordamp.ikonli.."),
                "ui",
                "app");
        only("dnsjava stays in wire", resideInAnyPackage("org.xbill.."), "wire");
        only(
                "Jackson stays in document and command",
                resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson.."),
                "document",
                "command");
        only("picocli stays in command and app", resideInAnyPackage("picocli.."), "command", "app");
        only("ELK stays in layout", resideInAnyPackage("org.eclipse.."), "layout");
        only("PDFBox stays in picture", resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox.."), "picture");
        only("YAML stays in ingest", resideInAnyPackage("org.snakeyaml.."), "ingest");
        only("AWT stays in picture", resideInAnyPackage("java.awt..", "javax.swing..", "javax.imageio.."), "picture");
        never(
                "nobody shows web pages or plays media",
                resideInAnyPackage("javafx.scene.web..", "javafx.scene.media.."));
    }

    private void thePlatform() {
        only("sockets and host names stay in wire", Platform.sockets(), "wire");
        rule(
                "nobody opens a URL outside of wire",
                noClasses().that(house.outside("wire")).should().accessTargetWhere(target(Platform.urlOpening())));
        rule(
                "simulate reads no wall clock and no unseeded random",
                noClasses()
                        .that()
                        .resideInAPackage(house.room("simulate"))
                        .should()
                        .accessTargetWhere(Platform.wallClockOrUnseededRandom()));
        only("programs are started in prove", belongToAnyOf(ProcessBuilder.class), "prove");
        rule("nobody calls Runtime.exec", noClasses().should().accessTargetWhere(target(Platform.runtimeExec())));
        never(
                "nobody reads serialized objects or runs scripts",
                belongToAnyOf(ObjectInputStream.class).or(resideInAnyPackage("javax.script..")));
        rule(
                "only command and app write to the standard streams",
                noClasses().that(house.outside("command", "app")).should(ACCESS_STANDARD_STREAMS));
    }

    private void style() {
        rule("nobody throws an exception without a name of its own", noClasses().should(THROW_GENERIC_EXCEPTIONS));
        rule("statics never change", fields().that().areStatic().should(Style.neverChange()));
        rule(
                "fields of dns and topology are final",
                fields().that()
                        .areDeclaredInClassesThat()
                        .resideInAnyPackage(house.rooms("dns", "topology"))
                        .should()
                        .beFinal());
        rule("every package is null-marked", classes().should(Style.lieInANullMarkedPackage()));
        rule(
                "names say what a class is for",
                noClasses().should().haveNameMatching(".*(Manager|Utils?|Helper|Impl)(\\$.*)?"));
        rule(
                "checks, policies and exporters have a test of their name",
                classes()
                        .that(Style.doTheWorkOf(house, "check", "simulate", "export"))
                        .should(Style.haveATest()));
    }

    private void only(String name, DescribedPredicate<? super JavaClass> types, String... rooms) {
        rule(name, noClasses().that(house.outside(rooms)).should().dependOnClassesThat(types));
    }

    private void never(String name, DescribedPredicate<? super JavaClass> types) {
        rule(name, noClasses().should().dependOnClassesThat(types));
    }

    private void rule(String name, ArchRule rule) {
        rules.put(name, rule.allowEmptyShould(true).as(name));
    }
}
