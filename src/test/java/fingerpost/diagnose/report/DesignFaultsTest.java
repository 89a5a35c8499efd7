package fingerpost.diagnose.report;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Report;
import fingerpost.diagnose.Verdict;
import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.Alias;
import fingerpost.topology.Fixed;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import fingerpost.topology.WhenHealthy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults that show only beside a design of the domain. */
class DesignFaultsTest {
    private static final DomainName APEX = DomainName.of("sound.com.");
    private static final DomainName WWW = APEX.child("www");
    private static final Fault SOUND = Fault.of("sound", "", "");

    private static HostedZone zone() {
        return HostedZone.of(Id.of("zone"), APEX);
    }

    private static HostedZone watched(int ttl) {
        return zone().with(new RecordSet(
                WWW,
                RecordType.A,
                new Ttl(ttl),
                WhenHealthy.of(new Fixed(List.of(Rdata.parse(RecordType.A, "192.0.2.1"))), HealthCheck.tcp(80))));
    }

    private static HostedZone aliased() {
        return zone().with(new Alias(APEX, new Ttl(60), DomainName.of("lb.target.net.")));
    }

    private static Report report(Fault fault, HostedZone... zones) {
        Diagnosis diagnosis = new Diagnosis(Paper.of(fault), Paper.profile());
        return (zones.length == 0 ? diagnosis : diagnosis.withDesign(Topology.of("", "", List.of(zones))))
                .run(APEX, progress -> {});
    }

    private static Verdict verdict(Report report, String code) {
        return report.verdicts().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Fault live(int ttl) {
        return SOUND.replacing("www A 192.0.2.1", "www " + ttl + " A 192.0.2.1");
    }

    @ParameterizedTest
    @CsvSource({"7200, WARNING", "3600, NOTICE", "301, NOTICE"})
    void aWatchedPoolThatCachesKeepForLongFailsOverSlowly(int ttl, Severity severity) {
        assertThat(verdict(report(live(ttl), watched(300)), "TTL02"))
                .isInstanceOfSatisfying(
                        Verdict.Found.class,
                        found -> assertThat(found.findings()).singleElement().satisfies(each -> {
                            assertThat(each.severity()).isEqualTo(severity);
                            assertThat(each.where()).isEqualTo(WWW);
                            assertThat(each.node()).isPresent();
                            assertThat(each.evidence()).isNotEmpty();
                        }));
    }

    @Test
    void whatIsLiveCountsAndNotWhatIsDesigned() {
        Report report = report(live(300), watched(7200));
        assertThat(verdict(report, "TTL02")).isInstanceOf(Verdict.Passed.class);
        assertThat(verdict(report, "TTL05")).isInstanceOf(Verdict.Found.class);
    }

    @Test
    void aCnameAtTheApexInPlaceOfADesignedAliasIsAnError() {
        Fault fault = Fault.twisted("sound", "", "", Twists.none())
                .without("@ A 192.0.2.1")
                .without("@ AAAA 2001:db8::1")
                .without("@ HTTPS 1 . alpn=h2 ipv4hint=192.0.2.1")
                .with("@ CNAME lb.target.net.");
        Report report = report(fault, aliased());
        assertThat(report.findings())
                .filteredOn(each -> each.code().startsWith("AL"))
                .extracting(each -> each.code() + " " + each.severity())
                .containsExactly("AL01 ERROR");
        assertThat(report.findings()).extracting(LiveFinding::code).contains("CN03");
    }

    @Test
    void anAliasThatIsFlattenedIsInOrder() {
        Fault fault = SOUND.replacing("@ A 192.0.2.1", "@ 60 A 192.0.2.10\n@ 60 A 192.0.2.11")
                .replacing("@ AAAA 2001:db8::1", "@ 60 AAAA 2001:db8::10");
        assertThat(verdict(report(fault, aliased()), "AL01")).isInstanceOf(Verdict.Passed.class);
    }

    @Test
    void whereNothingIsWatchedOrFlattenedItIsNotTested() {
        Report report = report(SOUND, zone());
        assertThat(List.of("AL01", "TTL02", "TTL05"))
                .allSatisfy(code -> assertThat(verdict(report, code))
                        .isInstanceOfSatisfying(
                                Verdict.NotTested.class,
                                not -> assertThat(not.why()).contains("zones of this domain")));
    }

    @Test
    void withoutADesignItIsNotTested() {
        Report report = report(SOUND);
        assertThat(List.of("AL01", "TTL02", "TTL05"))
                .allSatisfy(code -> assertThat(verdict(report, code))
                        .isInstanceOfSatisfying(
                                Verdict.NotTested.class,
                                not -> assertThat(not.why()).isEqualTo("There is no design to compare with.")));
    }
}
