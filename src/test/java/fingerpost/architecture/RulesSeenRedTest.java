package fingerpost.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A rule that was never seen red proves nothing, so each reports the faults that are planted for it. */
class RulesSeenRedTest {
    private static final String ROOT = "fingerpost.architecture.faults";
    private static final JavaClasses FAULTS = new ClassFileImporter().importPackages(ROOT);
    private static final Map<String, ArchRule> RULES = Rules.of(ROOT);

    private static final Map<String, List<String>> PLANTED = Map.ofEntries(
            entry("every class stands in a room of the house", List.of("services.StandsOutside")),
            entry(
                    "rooms know only the rooms that the map names",
                    List.of("dns.KnowsTopology", "simulate.KnowsCheck", "command.KnowsUi")),
            entry("packages form no cycles", List.of("export.turning.There", "export.returning.Back")),
            entry("JavaFX and its libraries stay in ui and app", List.of("topology.DrawsItself")),
            entry("dnsjava stays in wire", List.of("behaviour.AsksDnsjava")),
            entry("Jackson stays in document and command", List.of("topology.WritesJson")),
            entry("picocli stays in command and app", List.of("check.ParsesArguments")),
            entry("ELK stays in layout", List.of("ui.LaysOut")),
            entry("PDFBox stays in picture", List.of("export.PrintsPdf")),
            entry("YAML stays in ingest", List.of("export.ReadsYaml")),
            entry("AWT stays in picture", List.of("ui.PaintsWithAwt")),
            entry("nobody shows web pages or plays media", List.of("ui.Browses", "ui.Plays")),
            entry(
                    "sockets and host names stay in wire",
                    List.of("diagnose.ResolvesNames", "rehearse.Listens", "prove.Downloads")),
            entry("nobody opens a URL outside of wire", List.of("ingest.OpensUrl")),
            entry(
                    "simulate reads no wall clock and no unseeded random",
                    List.of(
                            "simulate.ReadsTheClock.nanos",
                            "simulate.ReadsTheClock.byReference",
                            "simulate.ReadsTheClock.system",
                            "simulate.ThrowsDice.unseeded",
                            "simulate.ThrowsDice.ofTheThread",
                            "simulate.ThrowsDice.byDefault")),
            entry("programs are started in prove", List.of("export.StartsPrograms")),
            entry("nobody calls Runtime.exec", List.of("prove.ExecutesStrings")),
            entry(
                    "nobody reads serialized objects or runs scripts",
                    List.of("document.ReadsObjects", "document.RunsScripts")),
            entry("only command and app write to the standard streams", List.of("plan.Prints")),
            entry("nobody throws an exception without a name of its own", List.of("check.ThrowsAnything")),
            entry(
                    "statics never change",
                    List.of(
                            "layout.Remembers.count",
                            "layout.Remembers.OPEN",
                            "layout.Remembers.NEXT",
                            "layout.Remembers.SEEN")),
            entry("fields of dns and topology are final", List.of("dns.Changes.ttl")),
            entry("every package is null-marked", List.of("wire.Unmarked")),
            entry("names say what a class is for", List.of("ui.ScreenManager")),
            entry(
                    "checks, policies and exporters have a test of their name",
                    List.of("check.Untested", "simulate.UntestedPolicy")));

    private static final Map<String, List<String>> INNOCENT = Map.ofEntries(
            entry("rooms know only the rooms that the map names", List.of("export.turning.There")),
            entry("simulate reads no wall clock and no unseeded random", List.of("innocent")),
            entry("statics never change", List.of("INNOCENT")),
            entry("every package is null-marked", List.of("topology.Place")),
            entry("checks, policies and exporters have a test of their name", List.of("check.Tested", "Outcome")));

    @Test
    void everyRuleHasAFaultPlantedForIt() {
        assertThat(PLANTED.keySet()).containsExactlyInAnyOrderElementsOf(RULES.keySet());
    }

    @TestFactory
    Stream<DynamicTest> everyRuleReportsItsFaults() {
        return PLANTED.entrySet().stream()
                .map(planted -> DynamicTest.dynamicTest(
                        planted.getKey(),
                        () -> assertThat(report(planted.getKey()))
                                .contains(planted.getValue().stream()
                                        .map(fault -> ROOT + "." + fault)
                                        .toList())));
    }

    @TestFactory
    Stream<DynamicTest> noRuleReportsTheInnocent() {
        return INNOCENT.entrySet().stream()
                .map(innocent -> DynamicTest.dynamicTest(
                        innocent.getKey(),
                        () -> assertThat(report(innocent.getKey())).doesNotContain(innocent.getValue())));
    }

    private static String report(String rule) {
        return String.join(
                "\n", RULES.get(rule).evaluate(FAULTS).getFailureReport().getDetails());
    }
}
