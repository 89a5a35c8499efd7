package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.name;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.places;
import static fingerpost.check.Drafts.repaired;
import static fingerpost.check.Drafts.set;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Cname;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Fixed;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import java.util.List;
import org.junit.jupiter.api.Test;

class AliasLoopTest {
    private final Check check = new AliasLoop();

    @Test
    void twoNamesThatPointAtEachOtherAreToldOnce() {
        Finding finding = only(check, zone("example.com", "a 300 CNAME b.example.com.", "b 300 CNAME a.example.com."));

        assertThat(finding.severity()).isEqualTo(ERROR);
        assertThat(finding.subject()).hasToString("example-com/a.example.com./CNAME");
        assertThat(finding.message()).contains("a.example.com to b.example.com to a.example.com");
    }

    @Test
    void loopAcrossZonesIsSeen() {
        List<Finding> found = found(
                check,
                zone("example.com", "www 300 CNAME www.example.net."),
                zone("example.net", "www 300 ALIAS www.example.com."));

        assertThat(places(found)).containsExactly("example-com/www.example.com./CNAME");
    }

    @Test
    void nameThatPointsAtItselfIsALoop() {
        repaired(check, zone("example.com", "a 300 CNAME a.example.com."));
    }

    @Test
    void nameThatLeadsIntoALoopIsToldToo() {
        List<Finding> found = found(
                check,
                zone(
                        "example.com",
                        "a 300 CNAME b.example.com.",
                        "b 300 CNAME a.example.com.",
                        "c 300 CNAME a.example.com."));

        assertThat(places(found))
                .containsExactly("example-com/a.example.com./CNAME", "example-com/c.example.com./CNAME");
        assertThat(found.getLast().message()).contains("leads into a circle");
    }

    @Test
    void loopThroughADnameIsSeen() {
        assertThat(found(
                        check, zone("example.com", "www 300 CNAME www.old.example.com.", "old 300 DNAME example.com.")))
                .hasSize(1);
    }

    @Test
    void oneOfSeveralTargetsIsEnough() {
        AnswerPolicy weighted = new Weighted(List.of(
                new WeightedChoice(1, new Fixed(List.of(new Cname(name("good.example.net"))))),
                new WeightedChoice(1, new Fixed(List.of(new Cname(name("www.example.com")))))));

        assertThat(found(check, zone("example.com").with(set("www.example.com", 60, weighted))))
                .hasSize(1);
    }

    @Test
    void chainThatEndsIsFine() {
        assertThat(found(check, zone("example.com", "a 300 CNAME b.example.com.", "b 300 A 192.0.2.1")))
                .isEmpty();
    }
}
