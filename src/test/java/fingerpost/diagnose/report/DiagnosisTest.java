package fingerpost.diagnose.report;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.Report;
import fingerpost.diagnose.Verdict;
import fingerpost.diagnose.web.WebOptions;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.testnet.TestNet;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import fingerpost.wire.NetworkClient;
import fingerpost.wire.ResolutionProfile;
import fingerpost.wire.web.WebAnswer;
import fingerpost.wire.web.WebClient;
import fingerpost.wire.web.WebFailure;
import fingerpost.wire.web.WebRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagnosisTest {
    /** Much shorter than the silent server is waited for, and much longer than the others take. */
    private static final Duration SHORT = Duration.ofMillis(900);

    private static final DomainName SOUND = DomainName.of("sound.com");
    private static final DomainName HINTING = DomainName.of("svc02.com");

    private static TestNet net;

    private final Queue<WebRequest> asked = new ConcurrentLinkedQueue<>();

    /** A network in which nobody takes connections. */
    private final WebClient refusing = request -> {
        asked.add(request);
        WebFailure failure =
                new WebFailure(WebFailure.Stage.CONNECT, WebFailure.Kind.REFUSED, "The connection was refused.");
        return new WebAnswer(request, 1, Optional.empty(), Optional.empty(), Optional.of(failure), 1);
    };

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        net = FaultNet.start(
                folder,
                Faults.all().stream()
                        .filter(each -> List.of("sound", "svc02", "del04").contains(each.label()))
                        .toList());
    }

    @AfterAll
    static void stop() throws IOException {
        net.close();
    }

    private static Diagnosis diagnosis() {
        return new Diagnosis(new NetworkClient(), net.profile());
    }

    private Diagnosis withWeb() {
        return diagnosis().withWeb(refusing, WebOptions.of(ResolutionProfile.Scope.PRIVATE));
    }

    private static Report run(Diagnosis diagnosis, DomainName domain) {
        return diagnosis.run(domain, any -> {});
    }

    private static List<Verdict> verdicts(Report report, String code) {
        return report.verdicts().stream()
                .filter(each -> each.code().equals(code))
                .toList();
    }

    @Test
    void whatTheTimeDidNotAllowIsNotTestedAndNeverInOrder() {
        ResolutionProfile hasty = net.profile().withPatience(Duration.ofSeconds(5), 2, SHORT);
        Report report = run(new Diagnosis(new NetworkClient(), hasty), DomainName.of("del04.com."));
        assertThat(report.verdicts())
                .hasSizeGreaterThan(Catalogue.all().size())
                .noneMatch(Verdict.Passed.class::isInstance);
        assertThat(verdicts(report, "DEL04")).singleElement().isInstanceOf(Verdict.NotTested.class);
        assertThat(report.traces()).isNotEmpty();
    }

    @Test
    void everyCodeStandsOnceInTheOrderOfTheGroups() {
        List<String> codes =
                run(withWeb(), HINTING).verdicts().stream().map(Verdict::code).toList();
        assertThat(codes).doesNotHaveDuplicates().contains("SEC01", "SVC02", "TLS01", "HTTP01");
        assertThat(codes.stream().map(Group::of).toList()).isSorted().doesNotContain(Group.OTHER);
    }

    @Test
    void webServersAreOnlyAskedWhenThePersonWantsIt() {
        assertThat(verdicts(run(diagnosis(), SOUND), "TLS01"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Verdict.NotTested.class, not -> assertThat(not.why()).isEqualTo("Web servers were not asked."));
    }

    @Test
    void theDomainAndItsWwwAreAskedAtTheAddressesThatTheyHave() {
        run(withWeb(), SOUND);
        assertThat(asked).extracting(WebRequest::address).contains(IpAddress.of("192.0.2.1"));
        assertThat(asked).extracting(WebRequest::host).contains(SOUND, SOUND.child("www"));
    }

    @Test
    void whatTheDnsDecidesOfAServiceRecordIsJudgedWithoutWebServers() {
        Report report = run(diagnosis(), SOUND);
        assertThat(List.of("SVC02", "SVC03"))
                .allSatisfy(code ->
                        assertThat(verdicts(report, code)).singleElement().isInstanceOf(Verdict.Passed.class));
        assertThat(List.of("SVC04", "SVC05"))
                .allSatisfy(code ->
                        assertThat(verdicts(report, code)).singleElement().isInstanceOf(Verdict.NotTested.class));
    }

    @Test
    void aHintIsComparedWithTheAddressesAndThenAsked() {
        assertThat(run(withWeb(), HINTING).findings())
                .filteredOn(each -> each.code().startsWith("SVC"))
                .extracting(each -> each.code() + " " + each.severity())
                .containsExactlyInAnyOrder("SVC02 WARNING", "SVC04 ERROR", "SVC05 WARNING");
    }

    @Test
    void aDesignIsComparedWithTheZonesOfTheDomainOnly() {
        Id zone = Id.of("zone");
        HostedZone designed = HostedZone.of(zone, SOUND)
                .with(RecordSet.fixed(SOUND.child("www"), new Ttl(300), Rdata.parse(RecordType.A, "192.0.2.77")));
        Topology design = Topology.of(
                "", "", List.of(designed, HostedZone.of(Id.of("other"), HINTING).with(somewhere())));
        Report report = run(diagnosis().withDesign(design), SOUND);
        assertThat(verdicts(report, "LD03"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Verdict.Found.class,
                        found -> assertThat(found.findings()).anySatisfy(each -> {
                            assertThat(each.where()).isEqualTo(SOUND.child("www"));
                            assertThat(each.node())
                                    .hasValueSatisfying(
                                            node -> assertThat(node.element()).isEqualTo(zone));
                            assertThat(each.repair()).isPresent();
                        }));
        assertThat(report.findings()).noneMatch(each -> each.where().isAtOrBelow(HINTING));
    }

    @Test
    void aDesignOfOtherDomainsIsNotCompared() {
        Topology design = Topology.of(
                "", "", List.of(HostedZone.of(Id.of("other"), HINTING).with(somewhere())));
        assertThat(verdicts(run(diagnosis().withDesign(design), SOUND), "LD00"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Verdict.NotTested.class,
                        not -> assertThat(not.why()).contains("no zone that holds sound.com."));
    }

    private static RecordSet somewhere() {
        return RecordSet.fixed(HINTING.child("new"), new Ttl(300), Rdata.parse(RecordType.A, "192.0.2.78"));
    }
}
