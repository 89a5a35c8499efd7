package fingerpost.prove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fingerpost.RealServers;
import fingerpost.export.Bundle;
import fingerpost.export.Samples;
import fingerpost.export.targets.Exporters;
import fingerpost.prove.ground.Deadline;
import fingerpost.prove.ground.ProofProblem;
import fingerpost.prove.ground.Proven;
import fingerpost.prove.ground.Proven.Verdict;
import fingerpost.prove.ground.TimeLimit;
import fingerpost.prove.ground.Watch;
import fingerpost.topology.Topology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a proof finds, and that nothing is left of it. */
class ProofTest {
    private final List<ProcessHandle> before =
            ProcessHandle.current().children().toList();

    @AfterEach
    void nothingIsLeftRunningAndNoFolderStays() throws IOException {
        assertThat(ProcessHandle.current().children().filter(each -> !before.contains(each)))
                .isEmpty();
        assertThat(folders(ProcessHandle.current().pid())).isEmpty();
    }

    private static List<Path> folders(long owner) throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(each -> each.getFileName().toString().startsWith("fingerpost-proof-" + owner + "-"))
                    .toList();
        }
    }

    private static Bundle bundle(Topology design, String target, String from, String to) throws Exception {
        Bundle bundle = Exporters.find(target)
                .orElseThrow()
                .export(design, Exporters.find(target).orElseThrow().versions().getFirst(), Map.of());
        Map<String, String> files = new TreeMap<>(bundle.files());
        files.replaceAll((path, text) -> text.replace(from, to));
        assertThat(files).isNotEqualTo(bundle.files());
        return Bundle.of(files, bundle.losses());
    }

    @Test
    void aRecordThatIsNotTheDesignsIsFoundOnEveryServer() throws Exception {
        List.of("named", "nsd", "knotd").forEach(RealServers::require);
        Topology design = Samples.read("port-redirection.topology.json");
        ProofReport report =
                Proof.of(design, "zone", bundle(design, "zone", "A 203.0.113.40", "A 203.0.113.99"), Watch.nobody());
        assertThat(report.holds()).isFalse();
        assertThat(report.all(Verdict.DIFFERS)).extracting(Proven::server).contains("named", "nsd", "knotd");
        assertThat(report.all(Verdict.DIFFERS)).allSatisfy(each -> {
            assertThat(each.predicted()).contains("203.0.113.40");
            assertThat(each.observed()).contains("203.0.113.99");
        });
    }

    @Test
    void aLineThatGetsTheAnswerOfAnotherIsFound() throws Exception {
        RealServers.require("named");
        Topology design = Samples.read("three-lines.topology.json");
        ProofReport report = Proof.of(
                design, "bind", bundle(design, "bind", "192.0.2.0/25; };", "198.51.100.0/24; };"), Watch.nobody());
        assertThat(report.proven())
                .filteredOn(each -> !each.agrees())
                .extracting(Proven::question, Proven::observed)
                .containsExactly(tuple("www.example.com. A from 192.0.2.0", "www.example.com. 300 A 198.51.100.1"));
    }

    @Test
    void aCanaryThatGetsNothingIsSeenOverManyAskers() throws Exception {
        RealServers.require("nsd");
        Topology design = Samples.read("canary.topology.json");
        ProofReport report =
                Proof.of(design, "nsd", bundle(design, "nsd", "hide-version: yes", "hide-version: no"), Watch.nobody());
        assertThat(report.all(Verdict.EXPECTED)).singleElement().satisfies(each -> {
            assertThat(each.question()).isEqualTo("www.example.com. A from 1000 addresses");
            assertThat(each.predicted()).contains("%");
            assertThat(each.observed()).doesNotContain("%");
        });
    }

    @Test
    void aRedirectToAnotherPortIsFound() throws Exception {
        RealServers.require("nginx");
        Topology design = Samples.read("port-redirection.topology.json");
        ProofReport report =
                Proof.of(design, "nginx", bundle(design, "nginx", "return 302", "return 307"), Watch.nobody());
        assertThat(report.all(Verdict.DIFFERS)).isNotEmpty().allSatisfy(each -> {
            assertThat(each.predicted()).startsWith("302 to ");
            assertThat(each.observed()).startsWith("307 to ");
        });
    }

    @Test
    void aServerThatDoesNotStartSaysWhyInItsOwnWords() throws Exception {
        RealServers.require("nginx");
        Topology design = Samples.read("port-redirection.topology.json");
        Bundle broken = bundle(design, "nginx", "server_tokens", "server_token");
        assertThatThrownBy(() -> Proof.of(design, "nginx", broken, Watch.nobody()))
                .isInstanceOf(ProofProblem.class)
                .hasMessageContaining("nginx does not take the exported files")
                .hasMessageContaining("unknown directive \"server_token\"");
    }

    @Test
    void aZoneThatDoesNotLoadIsNoProofEvenWhereTheServerRuns() throws Exception {
        RealServers.require("named");
        Topology design = Samples.read("port-redirection.topology.json");
        Bundle broken = bundle(design, "zone", "IN SOA", "IN SOAP");
        assertThatThrownBy(() -> Proof.of(design, "zone", broken, Watch.nobody()))
                .isInstanceOf(ProofProblem.class)
                .hasMessageContaining("named does not take the exported files")
                .hasMessageContaining("not loaded due to errors");
    }

    @Test
    void filesThatReachOutOfTheFolderAreNotStarted() throws Exception {
        RealServers.require("nginx");
        Topology design = Samples.read("port-redirection.topology.json");
        Bundle reaching = bundle(design, "nginx", "server_tokens off", "include /etc/passwd");
        assertThatThrownBy(() -> Proof.of(design, "nginx", reaching, Watch.nobody()))
                .isInstanceOf(ProofProblem.class)
                .hasMessageContaining("include /etc/passwd")
                .hasMessageContaining("nothing was started");
    }

    @Test
    void whoStopsItGetsNoReport() throws Exception {
        RealServers.require("nginx");
        Topology design = Samples.read("port-redirection.topology.json");
        Bundle bundle = bundle(design, "nginx", "worker_connections 1024", "worker_connections 512");
        List<String> heard = new ArrayList<>();
        Watch impatient =
                Watch.of(heard::add, () -> heard.stream().anyMatch(each -> each.contains("3 of")), TimeLimit.USUAL);
        assertThatThrownBy(() -> Proof.of(design, "nginx", bundle, impatient))
                .isInstanceOfSatisfying(
                        ProofProblem.class,
                        problem -> assertThat(problem.kind()).isEqualTo(ProofProblem.Kind.STOPPED));
        assertThat(heard).contains("starting nginx redirector").noneMatch(each -> each.contains("9 of"));
    }

    @Test
    void whatThereWasNoTimeForIsNotAskedAndNothingMoreIsStarted() throws Exception {
        RealServers.require("nsd");
        Topology design = Samples.read("canary.topology.json");
        Bundle bundle = bundle(design, "nsd", "hide-version: yes", "hide-version: no");
        List<String> heard = new ArrayList<>();
        Watch hasty = new Watch(heard::add, () -> false, new Deadline(heard::size, 2), Duration.ofHours(1));
        ProofReport report = Proof.of(design, "nsd", bundle, hasty);
        assertThat(report.all(Verdict.DIFFERS)).isEmpty();
        assertThat(report.all(Verdict.AGREES)).isEmpty();
        assertThat(report.all(Verdict.NOT_ASKED))
                .extracting(Proven::question)
                .contains("www.example.com. A", "www.example.com. A from 1000 addresses");
        assertThat(report.holds()).isFalse();
        assertThat(Proof.of(design, "nsd", bundle, hasty).proven())
                .singleElement()
                .extracting(Proven::question, Proven::verdict)
                .containsExactly("every question", Verdict.NOT_ASKED);
        assertThat(heard).containsOnlyOnce("starting nsd");
    }

    @Test
    void aTargetThatNoServerHereReadsIsRefused() {
        assertThat(Proof.isPossible("stone")).isFalse();
        assertThatThrownBy(() -> Proof.of(Topology.EMPTY, "stone", Bundle.of(Map.of(), List.of()), Watch.nobody()))
                .hasMessage("No server can be started here for the target stone.");
    }
}
