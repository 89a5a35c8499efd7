package fingerpost.rehearse;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.RealServers;
import fingerpost.behaviour.Asker;
import fingerpost.behaviour.Authority;
import fingerpost.behaviour.DesignState;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Question;
import fingerpost.dns.RRset;
import fingerpost.dns.RecordType;
import fingerpost.dns.Response;
import fingerpost.export.Samples;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Line;
import fingerpost.topology.Topology;
import fingerpost.topology.Whereabouts;
import fingerpost.topology.ZoneEntry;
import fingerpost.wire.EdnsOption;
import fingerpost.wire.Message;
import fingerpost.wire.ResourceRecord;
import fingerpost.wire.Server;
import fingerpost.wire.serve.DnsListener;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every name, type and line of a design: what real packets bring is what the authority says, in the same order. */
class AuthorityOverTheWireTest {
    private static final IpAddress LOCALHOST = IpAddress.of("127.0.0.1");
    private static final List<RecordType> TYPES = Stream.of(
                    "A", "AAAA", "CNAME", "NS", "MX", "TXT", "SOA", "SRV", "HTTPS", "CAA", "DS", "ANY")
            .map(RecordType::of)
            .toList();

    static Stream<String> samples() throws IOException {
        return Samples.names().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleAnswersAsItsAuthority(String name) throws Exception {
        compare(Samples.read(name));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyDesignDrawnAtRandomAnswersAsItsAuthority(long seed) throws IOException {
        compare(Chance.topology(new SplittableRandom(seed), 12));
    }

    static LongStream seeds() {
        return Chance.seeds(8);
    }

    private static void compare(Topology topology) throws IOException {
        int port = RealServers.freePort();
        Rehearsal rehearsal = new Rehearsal(topology, Keys.made(topology), any -> {}, 7);
        Authority authority = new Authority(topology);
        DesignState state = new DesignState(7);
        List<String> differences = new ArrayList<>();
        int asked = 0;
        try (DnsListener listener = DnsListener.open(new Server(LOCALHOST, port), 1, rehearsal);
                LoopbackClient client = new LoopbackClient(listener.at().port())) {
            for (Optional<IpNetwork> subnet : subnets(topology)) {
                for (Question question : questions(topology)) {
                    Asker asker = new Asker(LOCALHOST, subnet, Whereabouts.UNKNOWN);
                    Response expected = authority.answer(question, asker, state);
                    Message heard = client.ask(question, subnet, false);
                    if (heard.flags().truncated()) {
                        expected = authority.answer(question, asker, state);
                        heard = client.ask(question, subnet, true);
                    }
                    asked++;
                    if (!spoken(expected, subnet).equals(spoken(heard))) {
                        differences.add(
                                question + " " + subnet + "\n" + spoken(expected, subnet) + "\n" + spoken(heard));
                    }
                }
            }
        }
        assertThat(asked).isGreaterThan(50);
        assertThat(differences).isEmpty();
    }

    private static List<Question> questions(Topology topology) {
        Set<DomainName> names = new LinkedHashSet<>(List.of(DomainName.of("unknown.test")));
        for (HostedZone zone : topology.zones()) {
            names.add(zone.apex());
            names.add(zone.apex().child("surely-not-there"));
            for (ZoneEntry entry : zone.entries()) {
                names.add(entry.owner());
                if (entry.owner().isWildcard()) {
                    names.add(entry.owner().parent().child("by-the-wildcard"));
                }
            }
        }
        Announced.of(topology).records().forEach(each -> names.add(each.owner()));
        return names.stream()
                .flatMap(name -> TYPES.stream().map(type -> new Question(name, type)))
                .toList();
    }

    private static List<Optional<IpNetwork>> subnets(Topology topology) {
        List<Optional<IpNetwork>> subnets = new ArrayList<>(List.of(Optional.empty()));
        topology.all(Line.class).stream()
                .flatMap(line -> line.networks().stream().limit(1))
                .map(Optional::of)
                .forEach(subnets::add);
        return subnets;
    }

    private static List<String> spoken(Response response, Optional<IpNetwork> subnet) {
        List<String> lines = new ArrayList<>(List.of(
                response.rcode() + " aa=" + response.authoritative(),
                subnet.map(each -> each + " scope " + response.scope()).orElse("no subnet")));
        section(lines, "answer", records(response.answer()));
        section(lines, "authority", records(response.authority()));
        section(lines, "additional", records(response.additional()));
        return lines;
    }

    private static List<String> spoken(Message message) {
        List<String> lines = new ArrayList<>(List.of(
                message.rcodeText() + " aa=" + message.flags().authoritative(),
                message.edns()
                        .flatMap(edns -> edns.option(EdnsOption.ClientSubnet.class))
                        .map(each -> each.network() + " scope " + each.scope())
                        .orElse("no subnet")));
        section(lines, "answer", message.answer());
        section(lines, "authority", message.authority());
        section(lines, "additional", message.additional());
        return lines;
    }

    private static List<ResourceRecord> records(List<RRset> sets) {
        return sets.stream()
                .flatMap(set -> set.rdata().stream().map(rdata -> ResourceRecord.of(set.owner(), set.ttl(), rdata)))
                .toList();
    }

    private static void section(List<String> lines, String name, List<ResourceRecord> records) {
        for (ResourceRecord each : records) {
            lines.add(name + " " + each.owner() + " " + each.ttl() + " " + each.type() + " " + each.data());
        }
    }
}
