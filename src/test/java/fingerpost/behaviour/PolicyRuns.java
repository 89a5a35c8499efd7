package fingerpost.behaviour;

import static fingerpost.behaviour.Designs.question;
import static fingerpost.behaviour.Designs.withPolicy;

import fingerpost.dns.IpAddress;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.RRset;
import fingerpost.dns.Rdata;
import fingerpost.dns.Response;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Coordinates;
import fingerpost.topology.Element;
import fingerpost.topology.Fixed;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Whereabouts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Asks one policy again and again; the record set is www.example.com. */
final class PolicyRuns {
    static final HealthCheck PORT_80 = HealthCheck.tcp(80);

    private PolicyRuns() {}

    static Fixed fixed(String... addresses) {
        return new Fixed(Designs.addresses(addresses));
    }

    static Response ask(AnswerPolicy policy, Asker asker, DesignState state, Element... others) {
        Rdata first = policy.records().getFirst();
        return new Authority(withPolicy(policy, others))
                .answer(question("www.example.com", first.type().toString()), asker, state);
    }

    /** The data of one answer, joined by blanks; {@code nodata} where there is none. */
    static String data(AnswerPolicy policy, Asker asker, DesignState state, Element... others) {
        return spoken(ask(policy, asker, state, others));
    }

    static String spoken(Response response) {
        return response.answer().isEmpty()
                ? "nodata"
                : String.join(
                        " ",
                        response.answer().stream()
                                .map(RRset::rdata)
                                .flatMap(List::stream)
                                .map(Rdata::text)
                                .toList());
    }

    /** How often each answer is given in so many questions. */
    static Map<String, Integer> counts(AnswerPolicy policy, int times, Asker asker, Element... others) {
        Authority authority = new Authority(withPolicy(policy, others));
        DesignState state = new DesignState(7);
        Map<String, Integer> counts = new TreeMap<>();
        String type = policy.records().getFirst().type().toString();
        for (int i = 0; i < times; i++) {
            counts.merge(spoken(authority.answer(question("www.example.com", type), asker, state)), 1, Integer::sum);
        }
        return counts;
    }

    static Asker asker(String address) {
        return Asker.at(IpAddress.of(address));
    }

    static Asker forSubnet(String resolver, String subnet) {
        return new Asker(IpAddress.of(resolver), Optional.of(IpNetwork.of(subnet)), Whereabouts.UNKNOWN);
    }

    static Asker inCountry(String country) {
        return new Asker(
                IpAddress.of("192.0.2.53"), Optional.empty(), new Whereabouts(Optional.of(country), Optional.empty()));
    }

    static Asker atPlace(double latitude, double longitude) {
        return new Asker(
                IpAddress.of("192.0.2.53"),
                Optional.empty(),
                new Whereabouts(Optional.empty(), Optional.of(new Coordinates(latitude, longitude))));
    }
}
