package fingerpost.diagnose.trace;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.Outcome;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.wire.Limits;
import fingerpost.wire.NameServer;
import fingerpost.wire.ResolutionProfile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AddressLookupTest {
    private final Map<Question, Ending> endings = new LinkedHashMap<>();
    private final List<Question> resolved = new ArrayList<>();
    private final Notes notes = new Notes();
    private boolean six;

    @Test
    void theFirstNameThatHasAnAddressIsEnough() throws InterruptedException {
        found("ns2.example.net.", RecordType.A, "192.0.2.2");
        found("ns3.example.net.", RecordType.A, "192.0.2.3");
        ZoneServers zone = zone("ns1.example.net.", "ns2.example.net.", "ns3.example.net.");
        assertThat(one(zone, Path.to(PaperServers.QUESTION))).isTrue();
        assertThat(resolved)
                .extracting(Question::name)
                .containsExactly(NameSpace.names("ns1.example.net.", "ns2.example.net."));
        assertThat(zone.candidates())
                .extracting(each -> each.address().toString())
                .containsExactly("192.0.2.2");
        assertThat(codes()).containsExactly("DEL10");
    }

    @Test
    void aServerWithoutIpv4IsFoundByItsIpv6Address() throws InterruptedException {
        six = true;
        found("ns1.example.net.", RecordType.AAAA, "2001:db8::1");
        assertThat(one(zone("ns1.example.net."), Path.to(PaperServers.QUESTION)))
                .isTrue();
        assertThat(resolved).extracting(Question::type).containsExactly(RecordType.A, RecordType.AAAA);
        assertThat(codes()).isEmpty();
    }

    @Test
    void ofACrowdOfNamesOnlyAFewAreLookedUp() throws InterruptedException {
        ZoneServers zone = zone(IntStream.range(0, 100)
                .mapToObj(i -> "ns" + i + ".example.net.")
                .toArray(String[]::new));
        assertThat(one(zone, Path.to(PaperServers.QUESTION))).isFalse();
        assertThat(resolved).hasSize(Limits.GLUELESS);
        assertThat(codes()).containsExactly("DEL14", "DEL10");
        assertThat(zone.failures()).contains(Outcome.BUDGET);
    }

    /** So many servers in another zone are usual, and nothing is wrong with them. */
    @Test
    void whereOneIsFoundTheOthersAreNoMistake() throws InterruptedException {
        found("ns1.example.net.", RecordType.A, "192.0.2.1");
        ZoneServers zone = zone(IntStream.rangeClosed(1, 9)
                .mapToObj(i -> "ns" + i + ".example.net.")
                .toArray(String[]::new));
        assertThat(one(zone, Path.to(PaperServers.QUESTION))).isTrue();
        assertThat(one(zone, Path.to(PaperServers.QUESTION))).isFalse();
        assertThat(codes()).doesNotContain("DEL14");
    }

    @Test
    void aNameThatWaitsForItselfIsACircle() throws InterruptedException {
        ZoneServers zone = zone("ns1.example.net.");
        Path path = Path.to(PaperServers.QUESTION).into(new Question(DomainName.of("ns1.example.net."), RecordType.A));
        assertThat(one(zone, path)).isFalse();
        assertThat(resolved).isEmpty();
        assertThat(codes()).containsExactly("DEL11");
        assertThat(zone.failures()).containsExactly(Outcome.LOOP);
    }

    @Test
    void namesDependOnEachOtherOnlySoDeep() throws InterruptedException {
        Path path = Path.to(PaperServers.QUESTION);
        for (int i = 0; i < Limits.DEPTH; i++) {
            path = path.into(new Question(DomainName.of("ns" + i + ".example.org."), RecordType.A));
        }
        assertThat(one(zone("ns1.example.net."), path)).isFalse();
        assertThat(resolved).isEmpty();
        assertThat(codes()).containsExactly("DEL14");
    }

    @Test
    void anAddressThatIsKnownIsNotResolvedAgain() throws InterruptedException {
        found("ns1.example.net.", RecordType.A, "192.0.2.1");
        try (Session session = session()) {
            AddressLookup lookup = new AddressLookup(session, notes, this::resolve);
            lookup.one(zone("ns1.example.net."), Path.to(PaperServers.QUESTION), Limits.GLUELESS);
            ZoneServers other = zone("ns1.example.net.");
            assertThat(lookup.one(other, Path.to(PaperServers.QUESTION), Limits.GLUELESS))
                    .isTrue();
            assertThat(other.candidates()).hasSize(1);
        }
        assertThat(resolved).hasSize(1);
    }

    private boolean one(ZoneServers zone, Path path) throws InterruptedException {
        try (Session session = session()) {
            return new AddressLookup(session, notes, this::resolve).one(zone, path, Limits.GLUELESS);
        }
    }

    private Ending resolve(Question question, Path path) {
        resolved.add(question);
        assertThat(path.leadsBackTo(question)).isTrue();
        return endings.getOrDefault(
                question, new Ending(Outcome.NXDOMAIN, List.of(), List.of(), false, Optional.empty()));
    }

    private void found(String server, RecordType type, String address) {
        endings.put(
                new Question(DomainName.of(server), type),
                new Ending(
                        Outcome.ANSWER,
                        Replying.records(server + " " + type + " " + address),
                        List.of(),
                        false,
                        Optional.empty()));
    }

    private List<String> codes() {
        return notes.list().stream().map(Note::code).toList();
    }

    private Session session() {
        return new Session(new PaperServers(), profile(), new Budget(profile(), Limits.PACKETS), new Steps(any -> {}));
    }

    private ResolutionProfile profile() {
        NameServer root = new NameServer(DomainName.of("a.example.org."), List.of(IpAddress.of("192.0.2.53")));
        return ResolutionProfile.of(List.of(root), ResolutionProfile.Scope.PRIVATE)
                .withFamilies(true, six);
    }

    private ZoneServers zone(String... servers) {
        List<NameServer> names = List.of(servers).stream()
                .map(each -> new NameServer(DomainName.of(each), List.of()))
                .toList();
        return new ZoneServers(DomainName.of("example.com."), names, Optional.empty(), profile());
    }
}
