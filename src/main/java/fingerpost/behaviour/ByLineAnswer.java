package fingerpost.behaviour;

import fingerpost.dns.IpNetwork;
import fingerpost.dns.Rdata;
import fingerpost.topology.ByLine;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The line whose network holds the asker with the longest prefix, else the first that names the asker's country, else the
 * default, else nothing. A line without a usable record leaves it to the next in this order, as Route 53's geolocation
 * does. Asked with a client subnet, it is the client's network that counts, and the answer says for how much of it it
 * holds.
 */
record ByLineAnswer(
        List<Choice> choices, Optional<Picker> otherwise, LineNetworks networks, boolean byCountry, List<Rdata> records)
        implements Picker {
    /** One line and what it gets. */
    record Choice(Line line, Picker picker) {}

    private record Candidate(Picker picker, String why) {}

    /** The line that takes the asker; none where there is no default either. */
    private record Settled(Optional<Candidate> taken, int scope) {}

    static ByLineAnswer of(ByLine policy, Topology topology, Pickers pickers, String place) {
        List<Choice> choices = new ArrayList<>();
        LineNetworks networks = new LineNetworks();
        for (LineChoice each : policy.choices()) {
            Line line = topology.get(each.line(), Line.class);
            line.networks().forEach(network -> networks.add(network, choices.size()));
            choices.add(new Choice(line, pickers.of(each.policy(), place + "/" + each.line())));
        }
        boolean byCountry =
                choices.stream().anyMatch(each -> !each.line().countries().isEmpty());
        return new ByLineAnswer(
                List.copyOf(choices),
                policy.otherwise().map(each -> pickers.of(each, place + "/otherwise")),
                networks,
                byCountry,
                policy.records());
    }

    @Override
    public Pick pick(Asking asking) {
        Settled settled = settle(asking);
        return settled.taken
                .map(taken -> taken.picker.pick(asking).under(taken.why, settled.scope))
                .orElseGet(() -> Pick.NOTHING.under(
                        "no line holds " + network(asking.asker()) + " and there is no default", settled.scope));
    }

    @Override
    public Offer offer(Asking asking) {
        Settled settled = settle(asking);
        return settled.taken
                .map(taken -> taken.picker.offer(asking))
                .orElse(Offer.NOTHING)
                .under(settled.scope);
    }

    private Settled settle(Asking asking) {
        Asker asker = asking.asker();
        IpNetwork network = network(asker);
        LineNetworks.Match match = networks.match(network);
        List<Candidate> candidates = candidates(asker, network, match.holding());
        int scope = asker.clientSubnet().isEmpty()
                ? 0
                : byCountry && match.holding().isEmpty() ? network.prefix() : match.scope();
        Optional<Candidate> usable = candidates.stream()
                .filter(each -> each.picker.anyUsable(asking))
                .findFirst();
        return new Settled(usable.or(() -> candidates.stream().findFirst()), scope);
    }

    private static IpNetwork network(Asker asker) {
        return asker.clientSubnet().orElseGet(() -> IpNetwork.of(asker.address()));
    }

    private List<Candidate> candidates(Asker asker, IpNetwork network, List<LineNetworks.Entry> holding) {
        List<Candidate> candidates = new ArrayList<>();
        for (LineNetworks.Entry entry : holding) {
            Choice choice = choices.get(entry.line());
            candidates.add(new Candidate(
                    choice.picker, "line " + choice.line.label() + ": " + entry.network() + " holds " + network));
        }
        asker.whereabouts()
                .country()
                .ifPresent(country -> choices.stream()
                        .filter(each -> each.line.countries().contains(country))
                        .forEach(each -> candidates.add(new Candidate(
                                each.picker, "line " + each.line.label() + ": the asker is in " + country))));
        otherwise.ifPresent(each -> candidates.add(new Candidate(each, "the default line: no other holds " + network)));
        return candidates;
    }
}
