package fingerpost.check;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.topology.Edit;
import fingerpost.topology.GraphNode;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Proxy;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.TopologyGraph;
import fingerpost.topology.ZoneEntry;
import fingerpost.topology.connect.Connect;
import fingerpost.topology.connect.Connecting;
import fingerpost.topology.edit.AddElement;
import fingerpost.topology.edit.ChangeAddress;
import fingerpost.topology.edit.Duplicate;
import fingerpost.topology.edit.PutEntry;
import fingerpost.topology.edit.Relabel;
import fingerpost.topology.edit.Remove;
import fingerpost.topology.edit.RenameName;
import fingerpost.topology.edit.RenameZone;
import fingerpost.topology.edit.ReplaceElement;
import fingerpost.topology.edit.SetTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** After an edit of any kind that the desktop offers, and after taking it back, the kept checks find what fresh ones find. */
class IncrementalEditsTest {
    private static final int SEEDS = 6;

    /** The edits that a person can make. */
    enum Kind {
        ADD((random, design) -> AddElement.of(HostedZone.of(Id.of("new-zone"), Chance.name(random)))),
        CHANGE_ADDRESS((random, design) -> {
            List<IpAddress> addresses = design.proxies().stream()
                    .flatMap(each -> each.addresses().stream())
                    .toList();
            return ChangeAddress.of(Chance.oneOf(random, addresses), IpAddress.of("203.0.113.250"));
        }),
        DUPLICATE((random, design) ->
                Duplicate.of(design, List.of(node(random, design))).edit()),
        PUT((random, design) -> {
            HostedZone zone = Chance.oneOf(random, design.zones());
            ZoneEntry entry = Chance.oneOf(random, zone.entries());
            return PutEntry.of(zone.id(), entry.withTtl(Chance.ttl(random)));
        }),
        MOVE((random, design) -> {
            HostedZone zone = Chance.oneOf(random, design.zones());
            ZoneEntry entry = Chance.oneOf(random, zone.entries());
            return PutEntry.instead(
                    zone.id(), entry, entry.withOwner(zone.apex().child("moved")));
        }),
        RELABEL((random, design) -> Relabel.of(Chance.oneOf(random, design.proxies()), "Another label")),
        REMOVE((random, design) -> Remove.of(design, node(random, design))),
        REMOVE_ELEMENT((random, design) -> Remove.of(
                design,
                Subject.of(Chance.oneOf(random, List.copyOf(design.elements())).id()))),
        RENAME_NAME((random, design) -> {
            HostedZone zone = Chance.oneOf(random, design.zones());
            DomainName owner = Chance.oneOf(random, zone.entries()).owner();
            return RenameName.of(zone.id(), owner, zone.apex().child("renamed"));
        }),
        RENAME_ZONE((random, design) ->
                RenameZone.of(Chance.oneOf(random, design.zones()), DomainName.of("renamed.example"))),
        REPLACE((random, design) -> {
            Proxy proxy = Chance.oneOf(random, design.proxies());
            return ReplaceElement.of(proxy.withServers(
                    proxy.servers().isEmpty()
                            ? List.of()
                            : proxy.servers().subList(1, proxy.servers().size())));
        }),
        TITLE((random, design) -> SetTitle.of("Another title", "")),
        CONNECT((random, design) -> {
            List<Edit> offers = new ArrayList<>();
            for (int tries = 0; offers.isEmpty() && tries < 200; tries++) {
                if (Connect.between(design, node(random, design), node(random, design))
                        instanceof Connecting.Offers offered) {
                    offers.addAll(offered.edits());
                }
            }
            return Chance.oneOf(random, offers);
        });

        private final BiFunction<SplittableRandom, Topology, Edit> maker;

        Kind(BiFunction<SplittableRandom, Topology, Edit> maker) {
            this.maker = maker;
        }

        private static Subject node(SplittableRandom random, Topology design) {
            List<GraphNode> nodes = TopologyGraph.of(design).nodes();
            return Chance.oneOf(random, nodes).subject();
        }
    }

    @ParameterizedTest
    @EnumSource
    void checkAfterTheEditAndAfterTakingItBackFindsWhatAFreshOneFinds(Kind kind) {
        int made = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Topology before = Chance.topology(random, 60);
            Checks kept = new Checks(Drafts.TODAY);
            List<String> first = ChecksTest.said(kept.of(before));
            Topology after = edited(kind, random, before);
            made += after.equals(before) ? 0 : 1;

            assertThat(ChecksTest.said(kept.of(after)))
                    .as("%s, seed %d", kind, seed)
                    .isEqualTo(ChecksTest.said(new Checks(Drafts.TODAY).of(after)));
            assertThat(ChecksTest.said(kept.of(before)))
                    .as("%s taken back, seed %d", kind, seed)
                    .isEqualTo(first);
        }
        assertThat(made).as("designs that the edit changed").isGreaterThan(SEEDS / 3);
    }

    private static Topology edited(Kind kind, SplittableRandom random, Topology design) {
        for (int tries = 0; tries < 20; tries++) {
            try {
                return kind.maker.apply(random, design).apply(design);
            } catch (IllegalArgumentException doesNotFitHere) {
                // Another place is drawn.
            }
        }
        return design;
    }
}
