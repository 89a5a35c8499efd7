package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.line;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.repaired;
import static fingerpost.check.Drafts.set;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.A;
import fingerpost.dns.IpAddress;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Fixed;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import fingerpost.topology.WhenHealthy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoDefaultLineTest {
    private static final Fixed ONE = new Fixed(List.of(A.of("192.0.2.1")));
    private static final Line TELECOM = line("telecom", "198.51.100.0/24");
    private final Check check = new NoDefaultLine();

    private static ByLine without() {
        return new ByLine(List.of(new LineChoice(Id.of("telecom"), ONE)), Optional.empty());
    }

    @Test
    void linesWithoutADefaultAreAnError() {
        Finding finding = only(check, TELECOM, zone("example.com").with(set("www.example.com", 300, without())));

        assertThat(finding.severity()).isEqualTo(ERROR);
        assertThat(finding.subject()).hasToString("example-com/www.example.com./A");
    }

    @Test
    void repairGivesEverybodyElseTheFirstLine() {
        Topology after = repaired(check, TELECOM, zone("example.com").with(set("www.example.com", 300, without())));

        RecordSet set = after.zones().getFirst().recordSets().findFirst().orElseThrow();
        assertThat(set.policy()).isEqualTo(new ByLine(without().choices(), Optional.of(ONE)));
    }

    @Test
    void nestedLinesCountToo() {
        AnswerPolicy watched = WhenHealthy.of(without(), HealthCheck.tcp(80));

        repaired(check, TELECOM, zone("example.com").with(set("www.example.com", 300, watched)));
    }

    @Test
    void defaultIsEnough() {
        AnswerPolicy with = new ByLine(without().choices(), Optional.of(ONE));

        assertThat(found(check, TELECOM, zone("example.com").with(set("www.example.com", 300, with))))
                .isEmpty();
    }

    @Test
    void lineInsideALineLacksItsDefaultToo() {
        Fixed one = new Fixed(List.of(IpAddress.of("192.0.2.1").record()));
        ByLine inner = new ByLine(List.of(new LineChoice(Id.of("inner"), one)), Optional.empty());
        RecordSet nested = set(
                "www.example.com", 300, new ByLine(List.of(new LineChoice(Id.of("outer"), inner)), Optional.of(one)));

        Topology after = repaired(
                check,
                line("inner", "192.0.2.0/25"),
                line("outer", "192.0.2.0/24"),
                zone("example.com").with(nested));

        assertThat(after.zones().getFirst().recordSets().toList().getFirst().policy())
                .isEqualTo(new ByLine(
                        List.of(new LineChoice(Id.of("outer"), new ByLine(inner.choices(), Optional.of(one)))),
                        Optional.of(one)));
    }
}
