package fingerpost.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.plan.Step.Kind;
import fingerpost.plan.difference.Differences;
import fingerpost.topology.Alias;
import fingerpost.topology.ByLine;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private static final DomainName APEX = DomainName.of("example.com");

    @Test
    void theSameDesignNeedsNoStep() {
        Topology design = design(a("www", 300, "192.0.2.1", "192.0.2.2"));
        Topology turned = design(a("www", 300, "192.0.2.2", "192.0.2.1"));
        assertThat(plan(design, turned)).isEmpty();
    }

    @Test
    void anAddressChangesAfterItsTtlWasLoweredAndIsRaisedAtTheEnd() {
        List<Step> steps = plan(design(a("www", 86400, "192.0.2.1")), design(a("www", 86400, "192.0.2.2")));
        assertThat(kinds(steps)).containsExactly(Kind.LOWER, Kind.SWITCH, Kind.RAISE);
        assertThat(steps.get(0).pause().time().toSeconds()).isEqualTo(86400 + 60);
        assertThat(steps.get(1).pause().time().toSeconds()).isEqualTo(60 + 60);
        assertThat(steps.get(2).pause()).isEqualTo(Wait.NONE);
        assertThat(after(steps.get(0))).containsExactly(a("www", 60, "192.0.2.1"));
        assertThat(after(steps.get(1))).containsExactly(a("www", 60, "192.0.2.2"));
        assertThat(after(steps.get(2))).containsExactly(a("www", 86400, "192.0.2.2"));
    }

    @Test
    void aTtlThatIsLowEnoughStays() {
        List<Step> steps = plan(design(a("www", 30, "192.0.2.1")), design(a("www", 30, "192.0.2.2")));
        assertThat(kinds(steps)).containsExactly(Kind.SWITCH);
        assertThat(steps.getFirst().pause().time().toSeconds()).isEqualTo(30 + 60);
    }

    @Test
    void aTtlAloneIsJustSet() {
        List<Step> steps = plan(design(a("www", 30, "192.0.2.1")), design(a("www", 300, "192.0.2.1")));
        assertThat(kinds(steps)).containsExactly(Kind.RAISE);
    }

    @Test
    void whatIsNewIsPublishedUntilNobodyRemembersThatItWasNotThere() {
        Topology now = design(a("old", 300, "192.0.2.1"), cname("www", 300, "old"));
        Topology wanted = design(a("fresh", 300, "192.0.2.2"), cname("www", 300, "fresh"));
        List<Step> steps = plan(now, wanted);
        assertThat(kinds(steps)).containsExactly(Kind.LOWER, Kind.PUBLISH, Kind.SWITCH, Kind.REMOVE, Kind.RAISE);
        Step publish = steps.get(1);
        assertThat(publish.pause().time().toSeconds()).isEqualTo(300);
        assertThat(publish.pause().because()).contains("SOA");
        assertThat(after(publish)).contains(a("fresh", 60, "192.0.2.2"), cname("www", 60, "old"));
        assertThat(after(steps.get(2))).contains(a("old", 60, "192.0.2.1"), cname("www", 60, "fresh"));
    }

    @Test
    void aNameThatAWildcardAnsweredWaitsForItsTtl() {
        Topology now = design(a("*", 7200, "192.0.2.1"));
        Topology wanted = design(a("*", 7200, "192.0.2.1"), a("www", 300, "192.0.2.2"));
        Step publish = plan(now, wanted).getFirst();
        assertThat(publish.kind()).isEqualTo(Kind.PUBLISH);
        assertThat(publish.pause().time().toSeconds()).isEqualTo(7200 + 60);
    }

    @Test
    void anAliasAndWhatReplacesItChangeInOneStep() {
        Topology now = design(cname("www", 600, "elsewhere"));
        Topology wanted = design(a("www", 600, "192.0.2.2"));
        List<Step> steps = plan(now, wanted);
        assertThat(kinds(steps)).containsExactly(Kind.LOWER, Kind.SWITCH, Kind.RAISE);
        assertThat(after(steps.get(1))).containsExactly(a("www", 60, "192.0.2.2"));
    }

    @Test
    void anAliasToAChangedNameLengthensTheWait() {
        Alias alias = new Alias(APEX, new Ttl(1000), APEX.child("www"));
        Topology now = design(alias, a("www", 300, "192.0.2.1"));
        Topology wanted = design(alias, a("www", 300, "192.0.2.2"));
        assertThat(plan(now, wanted).getFirst().pause().time().toSeconds()).isEqualTo(300 + 1000 + 60);
    }

    @Test
    void aLineWithOtherNetworksIsASwitchOfWhatNamesIt() {
        List<Step> steps = plan(lined("192.0.2.0/25", 300), lined("192.0.2.0/24", 300));
        assertThat(kinds(steps)).containsExactly(Kind.LOWER, Kind.SWITCH, Kind.RAISE);
        assertThat(steps.get(1).after().all(Line.class).getFirst().networks().getFirst())
                .hasToString("192.0.2.0/24");
        assertThat(steps.get(0).after().all(Line.class).getFirst().networks().getFirst())
                .hasToString("192.0.2.0/25");
    }

    @Test
    void trustIsTakenAwayFirstAndGivenLast() {
        Topology signed = design(ds(3600, 1), a("www", 60, "192.0.2.1"));
        Topology plain = design(a("www", 60, "192.0.2.2"));
        assertThat(kinds(plan(signed, plain))).containsExactly(Kind.UNSIGN, Kind.SWITCH);
        assertThat(plan(signed, plain).getFirst().pause().time().toSeconds()).isEqualTo(3660);
        assertThat(kinds(plan(plain, signed))).containsExactly(Kind.SWITCH, Kind.SIGN);
    }

    @Test
    void anotherKeyIsTrustedBesideTheOldOneForAWhile() {
        List<Step> steps = plan(design(ds(3600, 1)), design(ds(3600, 2)));
        assertThat(kinds(steps)).containsExactly(Kind.PUBLISH, Kind.SWITCH, Kind.RAISE);
        assertThat(((RecordSet) after(steps.getFirst()).getFirst()).policy().records())
                .hasSize(2);
        assertThat(steps.getFirst().pause().time().toSeconds()).isEqualTo(3660);
    }

    @Test
    void theEndIsWhatWasWanted() {
        Topology now = design(a("www", 300, "192.0.2.1"), a("gone", 300, "192.0.2.9"));
        Topology wanted = design(a("www", 300, "192.0.2.2"), a("come", 300, "192.0.2.8"));
        Plan plan = Planner.of(now, wanted, Planner.QUICK);
        assertThat(plan.steps().getLast().after()).isEqualTo(wanted);
        assertThat(Differences.of(plan.steps().getLast().after(), wanted)).isEmpty();
    }

    private static List<Step> plan(Topology now, Topology wanted) {
        return Planner.of(now, wanted, Planner.QUICK).steps();
    }

    private static List<Kind> kinds(List<Step> steps) {
        return steps.stream().map(Step::kind).toList();
    }

    private static List<ZoneEntry> after(Step step) {
        return step.after().zones().getFirst().entries();
    }

    private static Topology design(ZoneEntry... entries) {
        return Topology.of("", "", List.of(HostedZone.of(Id.of("zone"), APEX).withEntries(List.of(entries))));
    }

    private static Topology lined(String network, int ttl) {
        Line line = new Line(Id.of("line"), "line", List.of(IpNetwork.of(network)), List.of());
        RecordSet set = a("www", ttl, "192.0.2.1")
                .withPolicy(new ByLine(
                        List.of(new LineChoice(
                                line.id(), a("www", ttl, "192.0.2.7").policy())),
                        Optional.of(a("www", ttl, "192.0.2.1").policy())));
        return Topology.EMPTY.with(line).with(HostedZone.of(Id.of("zone"), APEX).withEntries(List.of(set)));
    }

    private static RecordSet a(String label, int ttl, String... addresses) {
        DomainName owner = label.equals("*") ? DomainName.of("*.example.com") : APEX.child(label);
        return new RecordSet(
                owner,
                RecordType.A,
                new Ttl(ttl),
                new Fixed(List.of(addresses).stream()
                        .map(each -> Rdata.parse(RecordType.A, each))
                        .toList()));
    }

    private static RecordSet cname(String label, int ttl, String target) {
        return RecordSet.fixed(
                APEX.child(label), new Ttl(ttl), Rdata.parse(RecordType.CNAME, target + ".example.com."));
    }

    private static RecordSet ds(int ttl, int tag) {
        return RecordSet.fixed(
                APEX.child("sub"), new Ttl(ttl), Rdata.parse(RecordType.DS, tag + " 13 2 " + "ab".repeat(32)));
    }
}
