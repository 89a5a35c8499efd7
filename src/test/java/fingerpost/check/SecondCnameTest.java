package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.name;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.repaired;
import static fingerpost.check.Drafts.set;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Cname;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Fixed;
import fingerpost.topology.Rotated;
import fingerpost.topology.Topology;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import java.util.List;
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
}
