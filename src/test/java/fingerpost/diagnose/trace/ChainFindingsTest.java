package fingerpost.diagnose.trace;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.Link;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Outcome;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.wire.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChainFindingsTest {
    @ParameterizedTest
    @CsvSource({
        "4,  ,              ",
        "5,  CN05 warning,  Every alias may cost another question",
        "8,  CN05 warning,  Every alias may cost another question",
        "9,  CN05 warning,  Hickory and CoreDNS give up",
        "10, CN05 warning,  Hickory and CoreDNS give up",
        "11, CN05 error,    Resolvers give up before the end",
    })
    void aLongChainIsAsBadAsTheResolversThatGiveUp(int links, String code, String message) {
        List<LiveFinding> findings = of(Outcome.ANSWER, false, chain(links));
        if (code == null) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings).singleElement().satisfies(finding -> {
                assertThat(code(finding)).isEqualTo(code);
                assertThat(finding.message()).contains(message).contains(links + " aliases to");
            });
        }
    }

    @Test
    void theCircleIsNamedWithoutTheWayIntoIt() {
        List<Link> chain = List.of(
                link("in.example.com.", "a.example.com.", "example.com."),
                link("a.example.com.", "b.example.com.", "example.com."),
                link("b.example.com.", "a.example.com.", "example.com."));
        assertThat(of(Outcome.LOOP, false, chain)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("CN04");
            assertThat(finding.where()).isEqualTo(DomainName.of("a.example.com."));
            assertThat(finding.message())
                    .startsWith("Aliases lead in a circle: a.example.com to b.example.com to a.example.com. ");
        });
    }

    @Test
    void aCircleAcrossZonesIsCalledSo() {
        List<Link> chain = List.of(
                link("a.example.com.", "a.example.net.", "example.com."),
                link("a.example.net.", "a.example.com.", "example.net."));
        assertThat(of(Outcome.LOOP, false, chain).getFirst().message()).startsWith("Aliases of several zones");
    }

    /** Which depends on what the name has of the other family. */
    @ParameterizedTest
    @CsvSource({
        "NXDOMAIN, false, CN07 error",
        "NODATA,   true,  CN08 warning",
        "NODATA,   false, ",
        "ANSWER,   false, ",
        "LAME,     false, ",
    })
    void theEndOfAChainIsJudged(Outcome outcome, boolean withoutAddress, String code) {
        assertThat(of(outcome, withoutAddress, chain(1)).stream()
                        .map(ChainFindingsTest::code)
                        .toList())
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void aNameWithoutAliasThatDoesNotExistIsNoMistake() {
        assertThat(of(Outcome.NXDOMAIN, false, List.of())).isEmpty();
    }

    private static List<LiveFinding> of(Outcome outcome, boolean withoutAddress, List<Link> chain) {
        PaperServers servers = new PaperServers().at("192.0.2.1", PaperServers::answering);
        ZoneServers zone = servers.zone();
        Asked last = new Asked(
                zone,
                zone.candidates().getFirst(),
                Replying.to("www.example.com.", RecordType.A).exchange(),
                new Meaning.Answer(List.of()));
        Ending ending = new Ending(outcome, List.of(), chain, withoutAddress, Optional.of(last));
        return ChainFindings.of(PaperServers.QUESTION, ending, List.of());
    }

    private static List<Link> chain(int links) {
        List<Link> chain = new ArrayList<>();
        for (int i = 0; i < links; i++) {
            chain.add(link("n" + i + ".example.com.", "n" + (i + 1) + ".example.com.", "example.com."));
        }
        return chain;
    }

    private static Link link(String owner, String target, String zone) {
        return new Link(
                DomainName.of(owner),
                DomainName.of(target),
                RecordType.CNAME,
                new Ttl(300),
                DomainName.of(zone),
                Server.of(IpAddress.of("192.0.2.1")));
    }

    private static String code(LiveFinding finding) {
        return finding.code() + " " + finding.severity().word();
    }
}
