package fingerpost.export.knot;

import fingerpost.dns.IpNetwork;
import fingerpost.dns.Rdata;
import fingerpost.export.Loss.Status;
import fingerpost.export.zonefile.PlainAnswer;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Canary;
import fingerpost.topology.HashedByAsker;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What Knot answers for one record set: the module by line, else the module by weight, else the zone.
 *
 * @param zone the records of the zone, and how well all three say the policy together
 * @param lines records by network
 * @param weights records by chance; none where the zone's answer is for everybody
 */
record KnotAnswer(PlainAnswer zone, Map<IpNetwork, List<Rdata>> lines, List<Drawn> weights) {
    /** Records that are drawn with a weight, from 1. */
    record Drawn(int weight, List<Rdata> records) {}

    /** The policies that are looked into on the way from the whole to a plain answer, once each kind. */
    static KnotAnswer of(AnswerPolicy policy, KnotReading reading) {
        Collecting collecting = new Collecting(reading);
        PlainAnswer zone = PlainAnswer.of(policy, collecting);
        return new KnotAnswer(zone, collecting.lines, List.copyOf(collecting.weights));
    }

    private static final class Collecting implements PlainAnswer.Known {
        private final KnotReading reading;
        private final Map<IpNetwork, List<Rdata>> lines = new LinkedHashMap<>();
        private final List<Drawn> weights = new ArrayList<>();
        private boolean seenLines;

        Collecting(KnotReading reading) {
            this.reading = reading;
        }

        @Override
        public Optional<PlainAnswer> of(AnswerPolicy policy) {
            return switch (policy) {
                case ByLine byLine
                when !seenLines -> {
                    seenLines = true;
                    yield Optional.of(byLine(byLine));
                }
                case Weighted weighted -> Optional.of(drawn(weighted.choices()));
                case HashedByAsker hashed ->
                    Optional.of(drawn(hashed.choices())
                            .but("The choice is drawn for each answer, so an asker does not keep its own. PowerDNS"
                                    + " (pickwhashed) can say it."));
                case Canary canary -> {
                    PlainAnswer drawn = drawn(List.of(
                            new WeightedChoice(10_000 - canary.share(), canary.stable()),
                            new WeightedChoice(canary.share(), canary.canary())));
                    yield Optional.of(
                            canary.draw() == Canary.Draw.EACH_ANSWER
                                    ? drawn
                                    : drawn.but("The side is drawn for each answer, so an asker does not keep its own."
                                            + " PowerDNS (pickwhashed) can say it."));
                }
                default -> reading.of(policy);
            };
        }

        private PlainAnswer byLine(ByLine policy) {
            List<PlainAnswer> all = new ArrayList<>();
            boolean countries = false;
            for (LineChoice choice : policy.choices()) {
                PlainAnswer answer = PlainAnswer.of(choice.policy(), reading);
                all.add(answer);
                Line line = reading.line(choice.line());
                countries |= !line.countries().isEmpty();
                line.networks().forEach(network -> lines.putIfAbsent(network, answer.records()));
            }
            PlainAnswer otherwise = policy.otherwise()
                    .map(each -> PlainAnswer.of(each, this))
                    .orElseGet(() -> PlainAnswer.exact(List.of())
                            .but("There is no default line: where the name has nothing else, other askers are told"
                                    + " that it does not exist (NXDOMAIN), or get what a wildcard above it has,"
                                    + " instead of that it has no such data. Add a default line."));
            if (countries) {
                otherwise = otherwise.but("Askers known by country only get the default line; mod-geoip could say it in"
                        + " mode geodb with a GeoIP2 database. Networks need none.");
            }
            for (PlainAnswer each : all) {
                otherwise = each.status() == Status.EXACT ? otherwise : otherwise.but(each.message());
            }
            return otherwise;
        }

        private PlainAnswer drawn(List<WeightedChoice> choices) {
            List<WeightedChoice> positive =
                    choices.stream().filter(each -> each.weight() > 0).toList();
            List<WeightedChoice> live = positive.isEmpty() ? choices : positive;
            if (live.size() == 1) {
                return PlainAnswer.of(live.getFirst().policy(), reading);
            }
            Shares shares = Shares.of(
                    live.stream().map(each -> Math.max(1, each.weight())).toList());
            List<PlainAnswer> all = live.stream()
                    .map(each -> PlainAnswer.of(each.policy(), reading))
                    .toList();
            weights.clear();
            for (int i = 0; i < live.size(); i++) {
                weights.add(new Drawn(shares.weights().get(i), all.get(i).records()));
            }
            PlainAnswer answer = PlainAnswer.exact(all.getFirst().records());
            if (!shares.exact()) {
                answer = answer.but("The weights are rounded to a sum of " + Shares.MOST + ".");
            }
            for (PlainAnswer each : all) {
                answer = each.status() == Status.EXACT ? answer : answer.but(each.message());
            }
            return answer;
        }
    }
}
