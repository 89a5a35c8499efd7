package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.line;
import static fingerpost.check.Drafts.name;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.places;
import static fingerpost.check.Drafts.repaired;
import static fingerpost.check.Drafts.set;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Cname;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Fixed;
import fingerpost.topology.Id;
import fingerpost.topology.LineChoice;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Topology;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SecondCnameTest {
    private final Check check = new SecondCname();

    @Test
    void secondCnameAtOneNameIsAnError() {
        Finding finding = only(check, zone("example.com", "www 300 CNAME a.example.net. | b.example.net."));

        assertThat(finding.severity()).isEqualTo(ERROR);
        assertThat(finding.subject()).hasToString("example-com/www.example.com./CNAME");
        assertThat(finding.message()).contains("2 CNAMEs");
    }

    @Test
    void repairKeepsTheFirst() {
        Topology after = repaired(check, zone("example.com", "www 300 CNAME a.example.net. | b.example.net."));

        assertThat(after.zones()
                        .getFirst()
                        .find(name("www.example.com"), "CNAME")
                        .orElseThrow()
                        .targets())
                .containsExactly(name("a.example.net"));
    }

    @Test
    void rotatedCnamesAreStillSeveral() {
        AnswerPolicy rotated = new Rotated(List.of(new Cname(name("a.example.net")), new Cname(name("b.example.net"))));

        assertThat(found(check, zone("example.com").with(set("www.example.com", 60, rotated))))
                .hasSize(1);
    }

    @Test
    void oneOfSeveralByWeightIsFine() {
        AnswerPolicy weighted = new Weighted(List.of(
                new WeightedChoice(1, new Fixed(List.of(new Cname(name("a.example.net"))))),
                new WeightedChoice(9, new Fixed(List.of(new Cname(name("b.example.net")))))));

        assertThat(found(check, zone("example.com").with(set("www.example.com", 60, weighted))))
                .isEmpty();
    }

    @Test
    void cnamesOfSeveralLinesAreOneToEachAsker() {
        Id line = Id.of("line");
        RecordSet byLine = new RecordSet(
                name("www.example.com"),
                RecordType.CNAME,
                new Ttl(300),
                new ByLine(
                        List.of(new LineChoice(line, new Fixed(List.of(new Cname(name("a.example.net")))))),
                        Optional.of(new Fixed(List.of(new Cname(name("b.example.net")))))));

        assertThat(found(
                        check, line("line", "192.0.2.0/24"), zone("example.com").with(byLine)))
                .isEmpty();
    }

    @Test
    void pairInsideALineIsFoundHoweverDeepItLies() {
        RecordSet nested = new RecordSet(
                name("www.example.com"),
                RecordType.CNAME,
                new Ttl(300),
                new ByLine(
                        List.of(new LineChoice(
                                Id.of("line"),
                                new Rotated(
                                        List.of(new Cname(name("a.example.net")), new Cname(name("b.example.net")))))),
                        Optional.of(new Fixed(List.of(new Cname(name("c.example.net")))))));

        assertThat(only(check, line("line", "192.0.2.0/24"), zone("example.com").with(nested))
                        .message())
                .startsWith("www.example.com has 3 CNAMEs");
    }

    @Test
    void wildcardIsANameToo() {
        assertThat(places(found(check, zone("example.com", "* 300 CNAME a.example.net. | b.example.net."))))
                .containsExactly("example-com/*.example.com./CNAME");
    }
}
