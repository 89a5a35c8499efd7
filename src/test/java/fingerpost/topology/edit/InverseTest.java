package fingerpost.topology.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fingerpost.Chance;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.topology.Backend;
import fingerpost.topology.Edit;
import fingerpost.topology.Element;
import fingerpost.topology.Host;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Edits that have an inverse: done and undone by it, a design is what it was. */
class InverseTest {
    private static final IpAddress FRESH = IpAddress.of("192.0.2.0");
    private static final IpAddress FRESH_6 = IpAddress.of("2001:db8:ffff::f");

    static LongStream seeds() {
        return Chance.seeds(60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aNameRenamedToAFreshOneAndBackIsTheSameDesign(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Topology before = Chance.topology(random, 24);
        for (HostedZone zone : before.zones()) {
            for (ZoneEntry entry : zone.entries()) {
                DomainName from = entry.owner();
                DomainName fresh = zone.apex().child("fresh-" + seed);
                boolean apex =
                        before.zones().stream().anyMatch(each -> each.apex().equals(from));
                if (!apex && !from.isWildcard()) {
                    Topology there = RenameName.of(zone.id(), from, fresh).apply(before);
                    assertThat(there.get(zone.id(), HostedZone.class).at(from)).isEmpty();
                    assertThat(there.get(zone.id(), HostedZone.class).at(fresh)).hasSameSizeAs(zone.at(from));
                    assertThat(RenameName.of(zone.id(), fresh, from).apply(there))
                            .isEqualTo(before);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aZoneRenamedToAFreshApexAndBackIsTheSameDesign(long seed) {
        Topology before = Chance.topology(new SplittableRandom(seed), 24);
        for (HostedZone zone : before.zones()) {
            DomainName fresh = DomainName.of("fresh-" + seed + ".example");
            Topology there = RenameZone.of(zone, fresh).apply(before);
            HostedZone renamed = there.get(zone.id(), HostedZone.class);
            assertThat(renamed.apex()).isEqualTo(fresh);
            assertThat(RenameZone.of(renamed, zone.apex()).apply(there)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anAddressChangedToAFreshOneAndBackIsTheSameDesign(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Topology before = Chance.topology(random, 24);
        assumeThat(before.toString()).doesNotContain(FRESH + "]").doesNotContain(FRESH_6.toString());
        for (int i = 0; i < 5; i++) {
            IpAddress from = new ChanceOfEdit(random, before).address();
            IpAddress to = from.bits() == 32 ? FRESH : FRESH_6;
            Topology there = ChangeAddress.of(from, to).apply(before);
            assertThat(there).isNotEqualTo(before);
            assertThat(ChangeAddress.of(to, from).apply(there)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsAddedOrCopiedAndDeletedLeavesTheSameDesign(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Topology before = Chance.topology(random, 24);
        Backend made = Backend.of(Id.of("fresh"), "fresh", new Host.AtAddress(FRESH), 80);
        Topology added = AddElement.of(made).apply(before);
        assertThat(Remove.of(added, Subject.of(made.id())).apply(added)).isEqualTo(before);

        Duplicate copying = Duplicate.of(before, new ChanceOfEdit(random, before).subjects());
        Topology copied = copying.edit().apply(before);
        assertThat(copied).isNotEqualTo(before);
        assertThat(Remove.of(copied, copying.copies().values()).apply(copied)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsReplacedOrRelabelledAndPutBackIsTheSameDesign(long seed) {
        Topology before = Chance.topology(new SplittableRandom(seed), 24);
        for (Element element : before.elements()) {
            if (!(element instanceof HostedZone)) {
                Topology relabelled = Relabel.of(element, "fresh").apply(before);
                Element now = relabelled.find(element.id()).orElseThrow();
                assertThat(now.label()).isEqualTo("fresh");
                assertThat(now.references()).isEqualTo(element.references());
                assertThat(Relabel.of(now, element.label()).apply(relabelled)).isEqualTo(before);
                assertThat(ReplaceElement.of(element).apply(relabelled)).isEqualTo(before);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anEntryMovedAndMovedBackStandsWhereItStood(long seed) {
        Topology before = Chance.topology(new SplittableRandom(seed), 24);
        for (HostedZone zone : before.zones()) {
            for (ZoneEntry entry : zone.entries()) {
                ZoneEntry moved = entry.withOwner(zone.apex().child("fresh-" + seed));
                Topology there = PutEntry.instead(zone.id(), entry, moved).apply(before);
                Edit back = PutEntry.instead(zone.id(), moved, entry);
                assertThat(back.apply(there)).isEqualTo(before);
                assertThat(PutEntry.of(zone.id(), entry).apply(before)).isEqualTo(before);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thingsDeletedOneByOneInAnyOrderAreTheThingsDeletedAtOnce(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Topology before = Chance.topology(random, 24);
        List<Subject> elements = Chance.several(
                random,
                2,
                4,
                () -> Subject.of(new ChanceOfEdit(random, before).element().id()));
        Topology atOnce = Remove.of(before, elements).apply(before);
        Topology oneByOne = before;
        for (Subject each : elements.reversed()) {
            oneByOne = Remove.of(oneByOne, each).apply(oneByOne);
        }
        assertThat(oneByOne).isEqualTo(atOnce);
    }
}
