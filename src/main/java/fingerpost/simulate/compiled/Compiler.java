package fingerpost.simulate.compiled;

import fingerpost.behaviour.Asker;
import fingerpost.behaviour.Authority;
import fingerpost.behaviour.DesignState;
import fingerpost.behaviour.Prospect;
import fingerpost.behaviour.TargetUrl;
import fingerpost.behaviour.Visits;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.Backend;
import fingerpost.topology.Happening;
import fingerpost.topology.Scenario;
import fingerpost.topology.Topology;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Makes a {@link Model}: asks the design everything that may come up in any era, until nothing new comes up. */
public final class Compiler {
    private static final int MOST_NAMES = 5_000;

    /** By their numbers in a model. */
    private static final List<RecordType> ASKED =
            List.of(RecordType.A, RecordType.AAAA, RecordType.SRV, RecordType.HTTPS);

    private final List<Era> eras;
    private final Scenario scenario;
    private final Load load;
    private final Index<DomainName> names = new Index<>();
    private final Index<DomainName> servers = new Index<>();
    private final Index<IpAddress> addresses = new Index<>();
    private final Index<TargetUrl> urls = new Index<>();
    private final Index<Asker> askers = new Index<>();
    private final Index<Target> targets = new Index<>();
    private final AnswerSets sets = new AnswerSets();
    private final Choices choices;
    private final Doors doors;
    private final List<Cache> caches;
    private final Ways ways;
    private final List<Asked> asked = new ArrayList<>();

    /** The design in one era, and what it has been asked. */
    private record Asked(
            Topology topology, Authority authority, Visits visits, DesignState state, Map<Long, Link> links) {
        /** How long that zone lets "there is none" be kept (RFC 2308 section 5). */
        Optional<Ttl> negative(DomainName apex) {
            return topology.zoneFor(apex)
                    .map(zone -> zone.soaTtl().min(zone.soa().minimum()));
        }
    }

    private Compiler(Topology topology, Scenario scenario, Load load, long seed, Ideal ideal) {
        List<Era> real = Timeline.of(topology, scenario, seed);
        this.eras =
                ideal == Ideal.KNOWN_HEALTH ? real.stream().map(Era::knowing).toList() : real;
        this.scenario = scenario;
        this.load = load;
        this.choices = new Choices(sets, names, addresses, targets);
        this.doors = new Doors(urls);
        List<Cache> designed = new Caches(load, askers).of(topology);
        this.caches = ideal == Ideal.NO_CACHES
                ? designed.stream().map(Cache::keepingNothing).toList()
                : designed;
        this.ways = new Ways(topology, designed, urls, names, targets);
        for (Era era : eras) {
            Optional<Asked> before = asked.stream()
                    .filter(each -> each.topology == era.topology())
                    .findFirst();
            asked.add(new Asked(
                    era.topology(),
                    before.map(Asked::authority).orElseGet(() -> Authority.withinZones(era.topology())),
                    before.map(Asked::visits).orElseGet(() -> new Visits(era.topology())),
                    era.state(),
                    new HashMap<>()));
        }
        load.asks().forEach(ask -> urls.of(ask.url()));
    }

    /**
     * The model of that design in that scenario.
     *
     * @param seed decides the phases of health checks
     * @throws SimulationProblem where it cannot be simulated, with the reason
     */
    public static Model compile(Topology topology, Scenario scenario, Load load, long seed) {
        return compile(topology, scenario, load, seed, Ideal.NONE);
    }

    /** The same in a world to measure it by. */
    public static Model compile(Topology topology, Scenario scenario, Load load, long seed, Ideal ideal) {
        new Impossible(topology, scenario).refuse();
        return new Compiler(topology, scenario, load, seed, ideal).model();
    }

    private Model model() {
        int known = -1;
        while (known < names.size() + urls.size() + addresses.size()) {
            known = names.size() + urls.size() + addresses.size();
            for (int url = 0; url < urls.size(); url++) {
                urls.get(url).name().ifPresent(names::of);
                ways.serviceOf(url);
                urls.get(url).address().ifPresent(addresses::of);
            }
            for (int era = 0; era < eras.size(); era++) {
                ask(era);
                knock(era);
            }
            if (names.size() > MOST_NAMES) {
                throw new SimulationProblem(
                        "The hosts lead to more than " + MOST_NAMES + " names; simulate fewer of them.");
            }
        }
        sets.freeze();
        return new Model(
                Beliefs.micros(scenario.duration()),
                eras.stream().mapToLong(Era::from).toArray(),
                load,
                new Model.Numbers(
                        names.all(),
                        servers.all(),
                        addresses.all(),
                        doors.ends(),
                        urls.all(),
                        doors.upstreams(),
                        choices.counters(),
                        Groups.of(eras.getFirst().topology(), names.all(), addresses.all())),
                sets,
                linkTables(),
                doorTables(),
                ways.services(),
                doors.pools(),
                caches,
                surges(),
                doors.ends().stream()
                        .map(end -> eras.getFirst()
                                .topology()
                                .find(end)
                                .filter(Backend.class::isInstance)
                                .map(Backend.class::cast))
                        .toList(),
                eras.stream().map(Era::reach).toList());
    }

    private void ask(int era) {
        int[] types = asked();
        for (int name = 0; name < names.size(); name++) {
            for (int asker = 0; asker < askers.size(); asker++) {
                for (int type : types) {
                    link(era, asker, name, type);
                }
            }
        }
    }

    private int[] asked() {
        return IntStream.range(0, Model.TYPES).filter(ways::asked).toArray();
    }

    private Link link(int era, int asker, int name, int type) {
        long key = ((long) asker << 32) + (long) name * Model.TYPES + type;
        Asked each = asked.get(era);
        Link known = each.links.get(key);
        if (known != null) {
            return known;
        }
        Question question = new Question(names.get(name), ASKED.get(type));
        Prospect prospect = each.authority.prospect(question, askers.get(asker), each.state);
        Link link = link(each, askers.get(asker), names.get(name), prospect);
        each.links.put(key, link);
        return link;
    }

    private Link link(Asked design, Asker asker, DomainName owner, Prospect prospect) {
        return switch (prospect) {
            case Prospect.Failed _ ->
                new Link(Link.Kind.FAILED, 0, 0, 0, new Choice.One(Answer.FAILED), Link.EVERYBODY);
            case Prospect.Nothing nothing -> {
                long ttl = micros(nothing.ttl().seconds());
                yield new Link(
                        Link.Kind.NOTHING,
                        servers.of(nothing.servers()),
                        ttl,
                        ttl,
                        new Choice.One(Answer.NONE),
                        Link.EVERYBODY);
            }
            case Prospect.Served served -> {
                boolean isAlias = served.type().equals(RecordType.CNAME);
                yield new Link(
                        isAlias ? Link.Kind.ALIAS : Link.Kind.ADDRESSES,
                        servers.of(served.servers()),
                        micros(served.ttl().seconds()),
                        micros(design.negative(served.servers())
                                .orElse(served.ttl())
                                .seconds()),
                        isAlias ? choices.ofNames(served.possible()) : choices.ofRecords(served.possible(), owner),
                        wider(asker, served.scope()));
            }
        };
    }

    /** A scope longer than what was told counts as that (RFC 7871 section 7.3.1). */
    private static int wider(Asker asker, int scope) {
        return scope == 0
                ? Link.EVERYBODY
                : asker.clientSubnet()
                        .map(told -> Math.max(0, told.prefix() - scope))
                        .orElse(Link.EVERYBODY);
    }

    private static long micros(int seconds) {
        return seconds * 1_000_000L;
    }

    /** Tries every URL at every address that its host may have in that era, and wherever other records lead. */
    private void knock(int era) {
        for (int url = 0; url < urls.size(); url++) {
            for (int address : reachable(era, url)) {
                door(era, url, address);
            }
            for (int asker = 0; asker < askers.size(); asker++) {
                int who = asker;
                ways.explore(url, (name, type) -> members(era, who, name, type));
            }
        }
        for (int way = 0; way < ways.size(); way++) {
            for (int address : ways.reached(way)) {
                door(era, ways.get(way), address);
            }
        }
    }

    private Door door(int era, int url, int address) {
        TargetUrl each = urls.get(url);
        return door(era, new Ways.Way(url, each.port(), each.tls()), address);
    }

    private Door door(int era, Ways.Way way, int address) {
        Asked each = asked.get(era);
        return doors.of(
                era,
                eras.get(era),
                each.visits,
                each.state,
                urls.get(way.url()),
                way.port(),
                way.tls(),
                addresses.get(address));
    }

    private Set<Integer> reachable(int era, int url) {
        Set<Integer> found = new TreeSet<>();
        TargetUrl target = urls.get(url);
        target.address().ifPresent(address -> found.add(addresses.of(address)));
        target.name().ifPresent(name -> {
            for (int asker = 0; asker < askers.size(); asker++) {
                for (int family = 0; family < 2; family++) {
                    found.addAll(members(era, asker, names.of(name), family));
                }
            }
        });
        return found;
    }

    /** What all answers hold at the ends of the chains of that name. */
    private Set<Integer> members(int era, int asker, int name, int type) {
        Set<Integer> found = new TreeSet<>();
        collect(era, asker, name, type, found, new TreeSet<>());
        return found;
    }

    private void collect(int era, int asker, int name, int type, Set<Integer> found, Set<Integer> seen) {
        if (!seen.add(name)) {
            return;
        }
        Link link = link(era, asker, name, type);
        for (int value : link.choice().values()) {
            if (link.kind() == Link.Kind.ALIAS) {
                collect(era, asker, value, type, found, seen);
            } else if (link.kind() == Link.Kind.ADDRESSES && value >= 0) {
                found.addAll(sets.members(value));
            }
        }
    }

    private Link[][][] linkTables() {
        Link[][][] tables = new Link[eras.size()][askers.size()][names.size() * Model.TYPES];
        int[] types = asked();
        for (int era = 0; era < eras.size(); era++) {
            for (int asker = 0; asker < askers.size(); asker++) {
                Arrays.fill(tables[era][asker], Link.UNASKED);
                for (int name = 0; name < names.size(); name++) {
                    for (int type : types) {
                        tables[era][asker][name * Model.TYPES + type] = link(era, asker, name, type);
                    }
                }
            }
        }
        return tables;
    }

    private Door[][][] doorTables() {
        int all = urls.size() + ways.size();
        Door[][][] tables = new Door[eras.size()][all][addresses.size()];
        for (int each = 0; each < all; each++) {
            boolean isUrl = each < urls.size();
            Set<Integer> ever = new TreeSet<>(isUrl ? Set.of() : ways.reached(each - urls.size()));
            for (int era = 0; era < eras.size() && isUrl; era++) {
                ever.addAll(reachable(era, each));
            }
            for (int era = 0; era < eras.size(); era++) {
                Arrays.fill(tables[era][each], Door.SILENT);
                for (int address : ever) {
                    tables[era][each][address] =
                            isUrl ? door(era, each, address) : door(era, ways.get(each - urls.size()), address);
                }
            }
        }
        return tables;
    }

    private List<Model.Surge> surges() {
        return scenario.happenings().stream()
                .filter(Happening.Surge.class::isInstance)
                .map(Happening.Surge.class::cast)
                .filter(surge -> surge.at().compareTo(scenario.duration()) < 0)
                .map(surge -> new Model.Surge(
                        surge.clients(), Beliefs.micros(surge.at()), Beliefs.micros(end(surge)), surge.factor()))
                .toList();
    }

    private Duration end(Happening.Surge surge) {
        Duration left = scenario.duration().minus(surge.at());
        return surge.at().plus(surge.lasts().compareTo(left) < 0 ? surge.lasts() : left);
    }
}
