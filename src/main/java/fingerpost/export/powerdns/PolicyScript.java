package fingerpost.export.powerdns;

import static fingerpost.export.powerdns.Lua.call;
import static fingerpost.export.powerdns.Lua.table;
import static fingerpost.export.powerdns.Lua.text;
import static fingerpost.export.powerdns.Lua.whole;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Rdata;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Canary;
import fingerpost.topology.Failover;
import fingerpost.topology.Fixed;
import fingerpost.topology.HashedByAsker;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.Nearest;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.Topology;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.WhenHealthy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes a Lua expression of an answer policy. Each part is a list of records; below health checks there is beside every answer
 * the list of what is up of it, as the model's own semantics ask for it.
 */
final class PolicyScript {
    private static final int WHOLE_CANARY = 10_000;

    private record Choice(long weight, AnswerPolicy policy) {}

    private record Match(Lua takes, AnswerPolicy policy) {}

    private final Topology topology;
    private final DomainName owner;

    PolicyScript(Topology topology, DomainName owner) {
        this.topology = topology;
        this.owner = owner;
    }

    Lua of(AnswerPolicy policy) {
        return answer(policy, List.of());
    }

    private Lua answer(AnswerPolicy policy, List<HealthCheck> checks) {
        return switch (policy) {
            case Fixed _, Rotated _, Shuffled _ -> up(policy.records(), checks);
            case Weighted weighted -> chosen("pickwrandom", choices(weighted.choices()), checks);
            case HashedByAsker hashed -> chosen("pickwhashed", choices(hashed.choices()), checks);
            case Canary canary ->
                chosen(
                        canary.draw() == Canary.Draw.EACH_ANSWER ? "pickwrandom" : "pickwhashed",
                        List.of(
                                new Choice(canary.share(), canary.canary()),
                                new Choice(WHOLE_CANARY - canary.share(), canary.stable())),
                        checks);
            case ByLine lines -> byLine(lines, checks);
            case Nearest nearest -> answer(nearest.choices().getFirst().policy(), checks);
            case Failover failover -> failover(failover, checks);
            case WhenHealthy healthy -> healthy(healthy, checks);
        };
    }

    /** What is up of the records: all of them without a check. */
    private Lua up(List<Rdata> records, List<HealthCheck> checks) {
        Lua all = new Lua.Table(records.stream().map(each -> text(each.text())).toList());
        return checks.stream()
                .map(check -> probed(check, all))
                .reduce((one, other) -> call("both", one, other))
                .orElse(all);
    }

    private Lua probed(HealthCheck check, Lua addresses) {
        Lua timeout = whole(Math.max(1, check.timeout().toSeconds()));
        if (Probes.isTcp(check, owner)) {
            return call("tcp", whole(check.port()), timeout, addresses);
        }
        return call("http", text(Probes.url(check, owner)), timeout, addresses);
    }

    private Lua chosen(String pick, List<Choice> choices, List<HealthCheck> checks) {
        if (!checks.isEmpty()) {
            Stream<Lua> lists = choices.stream()
                    .map(each ->
                            table(whole(each.weight), up(each.policy.records(), checks), answer(each.policy, checks)));
            return new Lua.Call(
                    "weigh", Stream.concat(Stream.of(new Lua.Word(pick)), lists).toList());
        }
        List<Choice> positive = choices.stream().filter(each -> each.weight > 0).toList();
        List<Choice> live = positive.isEmpty()
                ? choices.stream().map(each -> new Choice(1, each.policy)).toList()
                : positive;
        if (live.size() == 1) {
            return answer(live.getFirst().policy, checks);
        }
        Lua weights = new Lua.Table(IntStream.range(0, live.size())
                .mapToObj(i -> table(whole(live.get(i).weight), text(Integer.toString(i + 1))))
                .toList());
        List<Lua> arguments = new ArrayList<>(List.of(call(pick, weights)));
        live.forEach(each -> arguments.add(answer(each.policy, checks)));
        return new Lua.Call("choose", arguments);
    }

    private static List<Choice> choices(List<WeightedChoice> choices) {
        return choices.stream()
                .map(each -> new Choice(each.weight(), each.policy()))
                .toList();
    }

    private Lua byLine(ByLine lines, List<HealthCheck> checks) {
        List<Match> matches = new ArrayList<>();
        record Network(IpNetwork network, AnswerPolicy policy) {}
        lines.choices().stream()
                .flatMap(choice ->
                        line(choice.line()).networks().stream().map(network -> new Network(network, choice.policy())))
                .sorted(Comparator.comparingInt((Network each) -> -each.network.prefix()))
                .forEach(each ->
                        matches.add(new Match(call("netmask", table(text(each.network.toString()))), each.policy)));
        lines.choices()
                .forEach(choice -> line(choice.line())
                        .countries()
                        .forEach(country -> matches.add(new Match(call("country", text(country)), choice.policy()))));
        lines.otherwise().ifPresent(otherwise -> matches.add(new Match(new Lua.Word("true"), otherwise)));
        List<Lua> arguments = new ArrayList<>();
        for (Match each : matches) {
            List<Lua> items = new ArrayList<>(List.of(each.takes, answer(each.policy, checks)));
            if (!checks.isEmpty()) {
                items.add(up(each.policy.records(), checks));
            }
            arguments.add(new Lua.Table(items));
        }
        return new Lua.Call("lines", arguments);
    }

    private Line line(Id id) {
        return topology.get(id, Line.class);
    }

    private Lua failover(Failover failover, List<HealthCheck> outer) {
        List<HealthCheck> checks = with(outer, failover.check());
        List<Lua> arguments = new ArrayList<>();
        arguments.add(answer(failover.order().getFirst(), outer));
        failover.order().forEach(each -> arguments.add(table(up(each.records(), checks), answer(each, checks))));
        return new Lua.Call("failover", arguments);
    }

    private Lua healthy(WhenHealthy healthy, List<HealthCheck> outer) {
        List<HealthCheck> checks = with(outer, healthy.check());
        AnswerPolicy inner = healthy.policy();
        Lua fallback = switch (healthy.fallback()) {
            case ALL -> answer(inner, outer);
            case FIRST -> call("first", up(inner.records(), outer));
            case NONE -> table();
        };
        return call(
                "healthy",
                whole(healthy.minimum()),
                weight(inner, outer),
                weight(inner, checks),
                up(inner.records(), checks),
                answer(inner, checks),
                fallback);
    }

    /** How many records are up, or how much of the weights. */
    private Lua weight(AnswerPolicy policy, List<HealthCheck> checks) {
        List<WeightedChoice> choices = switch (policy) {
            case Weighted weighted -> weighted.choices();
            case HashedByAsker hashed -> hashed.choices();
            default -> List.of();
        };
        if (choices.isEmpty()) {
            return call("count", up(policy.records(), checks));
        }
        boolean weighs = choices.stream().anyMatch(each -> each.weight() > 0);
        return new Lua.Call(
                "weight",
                choices.stream()
                        .map(each -> table(
                                whole(weighs ? each.weight() : 1),
                                up(each.policy().records(), checks)))
                        .toList());
    }

    private static List<HealthCheck> with(List<HealthCheck> outer, HealthCheck check) {
        List<HealthCheck> checks = new ArrayList<>(outer);
        if (!checks.contains(check)) {
            checks.add(check);
        }
        return checks;
    }
}
