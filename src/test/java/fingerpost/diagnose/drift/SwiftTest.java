package fingerpost.diagnose.drift;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Ttl;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import fingerpost.wire.NameServer;
import fingerpost.wire.Query;
import fingerpost.wire.ResolutionProfile;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A large design is asked in bulk, and only what does not agree one by one. */
class SwiftTest {
    private static final DomainName APEX = DomainName.of("example.com");
    private static final Topology DESIGN = design("192.0.2.1");

    private static Topology design(String first) {
        List<ZoneEntry> entries = IntStream.range(0, 400)
                .<ZoneEntry>mapToObj(i -> RecordSet.fixed(
                        APEX.child("n" + i),
                        new Ttl(60),
                        IpAddress.of(i == 0 ? first : "192.0.2.2").record()))
                .toList();
        return Topology.of("", "", List.of(HostedZone.of(Id.of("zone"), APEX).withEntries(entries)));
    }

    /** Bulk answers of the same servers, without those that the predicate loses. */
    private static Quick quick(DesignServers servers, Predicate<DomainName> lost) {
        return (server, questions, onAnswer) -> questions.stream()
                .filter(each -> !lost.test(each.name()))
                .collect(Collectors.toMap(
                        each -> each, each -> LiveAnswer.of(servers.ask(Query.authoritative(each, server)))));
    }

    private static Overlay lay(DesignServers oneByOne, Quick quick) {
        ResolutionProfile profile = ResolutionProfile.of(
                List.of(new NameServer(DomainName.ROOT, List.of())), ResolutionProfile.Scope.PRIVATE);
        return new Drift(oneByOne, profile, DesignServers.targets(DESIGN), Depth.PLAIN.with(quick))
                .lay(DESIGN, ServedAsDesignedTest.everyZone(DESIGN, 1), progress -> {});
    }

    @Test
    void onlyWhatDiffersIsAskedAgainAndHasItsExchanges() {
        Topology live = design("192.0.2.99");
        DesignServers oneByOne = new DesignServers().serving(1, live);
        Overlay overlay = lay(oneByOne, quick(new DesignServers().serving(1, live), name -> false));
        assertThat(overlay.places()).hasSize(401);
        assertThat(overlay.differences())
                .singleElement()
                .satisfies(each -> assertThat(each.evidence()).hasSize(1));
        assertThat(oneByOne.asked()).isEqualTo(2);
    }

    @Test
    void answerThatWasLostInBulkIsFetchedOneByOne() {
        DesignServers oneByOne = new DesignServers().serving(1, DESIGN);
        Overlay overlay =
                lay(oneByOne, quick(new DesignServers().serving(1, DESIGN), name -> name.equals(APEX.child("n7"))));
        assertThat(overlay.differences()).isEmpty();
        assertThat(overlay.untested()).isEmpty();
        assertThat(oneByOne.asked()).isEqualTo(3);
    }
}
