package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.line;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.set;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.NOTICE;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.A;
import fingerpost.dns.IpNetwork;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineWithoutV6Test {
    private final Check check = new LineWithoutV6();

    private static HostedZone byLine(String... more) {
        AnswerPolicy policy = new ByLine(
                List.of(new LineChoice(Id.of("telecom"), new Fixed(List.of(A.of("192.0.2.1"))))),
                Optional.of(new Fixed(List.of(A.of("192.0.2.2")))));
        return zone("example.com", more).with(set("www.example.com", 300, policy));
    }

    @Test
    void lineWithoutNetworksOfTheNewFamilyIsNoticed() {
        Finding finding = only(check, line("telecom", "198.51.100.0/24"), byLine("www 300 AAAA 2001:db8::1"));

        assertThat(finding.severity()).isEqualTo(NOTICE);
        assertThat(finding.message()).contains("telecom").contains("IPv6");
    }

    @Test
    void nameWithoutAddressesOfThatFamilyIsFine() {
        assertThat(found(check, line("telecom", "198.51.100.0/24"), byLine())).isEmpty();
    }

    @Test
    void lineWithBothFamiliesIsFine() {
        assertThat(found(
                        check,
                        line("telecom", "198.51.100.0/24", "2001:db8:1::/48"),
                        byLine("www 300 AAAA 2001:db8::1")))
                .isEmpty();
    }

    @Test
    void lineByCountryHoldsBothFamilies() {
        assertThat(found(
                        check,
                        new Line(Id.of("telecom"), "telecom", List.of(IpNetwork.of("198.51.100.0/24")), List.of("CN")),
                        byLine("www 300 AAAA 2001:db8::1")))
                .isEmpty();
    }
}
