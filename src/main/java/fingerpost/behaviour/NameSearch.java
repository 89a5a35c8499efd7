package fingerpost.behaviour;

import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RRset;
import fingerpost.dns.Rcode;
import fingerpost.dns.RecordType;
import fingerpost.dns.Response;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The look-up of one name for one client: its own cache, its resolver, and the servers that the resolver asks. */
final class NameSearch {
    private static final int MAX_ALIASES = 16;

    private final Authority authority;
    private final DelegationPath delegations;
    private final Visitor visitor;
    private final DesignState state;
    private final WalkMemory memory;
    private final Story story;
    private final Costs costs;

    NameSearch(Scene scene, Story story) {
        this.authority = scene.authority();
        this.delegations = new DelegationPath(scene, story);
        this.visitor = scene.visitor();
        this.state = scene.state();
        this.memory = scene.memory();
        this.story = story;
        this.costs = scene.costs();
    }

    /** What there is of those types where the name leads; empty where the look-up failed, which the story then tells. */
    Optional<WalkMemory.Known> find(DomainName name, List<RecordType> types) {
        WalkMemory.Known kept = memory.stub.get(name);
        if (kept != null && kept.types().containsAll(types)) {
            story.cached(
                    WalkStep.Kind.STUB,
                    visitor.label() + " knows " + name.host(),
                    "kept in the cache of its own (" + visitor.stub().word() + ")",
                    visitor.path());
            return Optional.of(kept);
        }
        story.good(
                WalkStep.Kind.STUB,
                visitor.label() + " asks " + visitor.resolverLabel() + " for " + name.host(),
                words(types) + "; its own cache (" + visitor.stub().word() + ") has nothing",
                joined(visitor.path(), visitor.resolverPath()),
                costs.stubToResolver());
        Optional<WalkMemory.Known> found = atResolver(name, types);
        if (visitor.keepsNames()) {
            found.ifPresent(known -> memory.stub.put(name, known));
        }
        return found;
    }

    private Optional<WalkMemory.Known> atResolver(DomainName name, List<RecordType> types) {
        WalkMemory.Known kept = memory.resolver.get(name);
        if (kept != null && kept.lasts() && kept.types().containsAll(types)) {
            story.cached(
                    WalkStep.Kind.RESOLVER,
                    visitor.resolverLabel() + " answers from its cache",
                    "no TTL on the way has run out",
                    visitor.resolverPath());
            return Optional.of(kept);
        }
        story.good(
                WalkStep.Kind.RESOLVER,
                visitor.resolverLabel() + " looks " + name.host() + " up",
                "nothing of it is in its cache",
                visitor.resolverPath(),
                0);
        Optional<WalkMemory.Known> found = iterate(name, types);
        found.ifPresent(known -> memory.resolver.put(name, known));
        return found;
    }

    /** Follows the name from zone to zone, as a resolver does with an empty cache. */
    private Optional<WalkMemory.Known> iterate(DomainName asked, List<RecordType> types) {
        List<DomainName> chain = new ArrayList<>(List.of(asked));
        boolean lasts = true;
        for (int aliases = 0; aliases < MAX_ALIASES; aliases++) {
            DomainName name = chain.getLast();
            Optional<ExternalEndpoint> endpoint = authority.closest(name).isPresent()
                    ? Optional.empty()
                    : authority.outside().endpoint(name);
            if (endpoint.isPresent()) {
                return Optional.of(outside(endpoint.get(), types, chain, lasts));
            }
            Optional<HostedZone> zone = delegations.lead(name);
            if (zone.isEmpty()) {
                return Optional.empty();
            }
            Answered first =
                    authority.explainIn(zone.get(), new Question(name, types.getFirst()), visitor.asker(), state);
            new HopTelling(story, zone.get(), types.getFirst(), costs.resolverToAuthority()).tell(first.hops());
            if (!isUsable(first.response(), zone.get(), name)) {
                return Optional.empty();
            }
            for (RRset set : first.response().answer()) {
                lasts &= set.ttl().seconds() > 0;
                if (set.type().equals(RecordType.CNAME) && !types.getFirst().equals(RecordType.CNAME)) {
                    set.rdata().getFirst().target().ifPresent(chain::add);
                }
            }
            boolean ended = first.response().answer().isEmpty()
                    || first.response().answer().getLast().type().equals(types.getFirst())
                    || !first.response().authority().isEmpty();
            if (ended) {
                return Optional.of(collect(zone.get(), first.response(), types, chain, lasts));
            }
        }
        return story.failed(
                asked.host() + " leads nowhere", "its aliases form a loop or a chain without end", List.of(), 0);
    }

    private boolean isUsable(Response response, HostedZone zone, DomainName name) {
        Subject subject = Subject.of(zone.id(), name);
        if (response.rcode() == Rcode.NXDOMAIN) {
            story.failed(
                    name.host() + " does not exist",
                    "the servers of " + zone.apex().host() + " say NXDOMAIN, which resolvers keep for "
                            + negativeTtl(response),
                    List.of(subject),
                    costs.resolverToAuthority());
        } else if (response.rcode() != Rcode.NOERROR) {
            story.failed(
                    "the resolver answers SERVFAIL for " + name.host(),
                    "the servers of " + zone.apex().host() + " answered " + response.rcode(),
                    List.of(subject),
                    costs.resolverToAuthority());
        }
        return response.rcode() == Rcode.NOERROR;
    }

    private WalkMemory.Known collect(
            HostedZone zone, Response first, List<RecordType> types, List<DomainName> chain, boolean lasts) {
        Map<RecordType, RRset> records = new HashMap<>();
        add(first, records);
        boolean kept = lasts;
        for (RecordType type : types.subList(1, types.size())) {
            Answered more = authority.explainIn(zone, new Question(chain.getLast(), type), visitor.asker(), state);
            new HopTelling(story, zone, type, 0).tellData(more.hops());
            add(more.response(), records);
            kept &= more.response().answer().stream().allMatch(set -> set.ttl().seconds() > 0);
        }
        return new WalkMemory.Known(types, records, List.copyOf(chain), kept);
    }

    private static void add(Response response, Map<RecordType, RRset> records) {
        response.answer().stream()
                .filter(set -> set.type().equals(response.question().type()))
                .forEach(set -> records.put(set.type(), set));
    }

    private WalkMemory.Known outside(
            ExternalEndpoint endpoint, List<RecordType> types, List<DomainName> chain, boolean lasts) {
        Map<RecordType, RRset> records = new HashMap<>();
        types.forEach(type -> authority
                .outside()
                .answer(new Question(endpoint.name(), type))
                .ifPresent(response -> add(response, records)));
        String operator = endpoint.operator().isEmpty() ? "its operator" : endpoint.operator();
        story.good(
                WalkStep.Kind.REFERRAL,
                "root and TLD lead to the servers of " + operator,
                "for " + endpoint.name().host(),
                List.of(Subject.of(endpoint.id())),
                costs.resolverToRoot());
        story.good(
                WalkStep.Kind.ANSWER,
                endpoint.name().host() + " is " + HopTelling.data(records.values()),
                "the " + endpoint.kind().word() + " of " + operator + ", TTL "
                        + endpoint.ttl().spoken(),
                List.of(Subject.of(endpoint.id())),
                costs.resolverToAuthority());
        return new WalkMemory.Known(
                types, records, List.copyOf(chain), lasts && endpoint.ttl().seconds() > 0);
    }

    private static String negativeTtl(Response response) {
        return response.authority().isEmpty()
                ? "a while"
                : response.authority().getFirst().ttl().spoken();
    }

    private static String words(List<RecordType> types) {
        return String.join(", ", types.stream().map(RecordType::toString).toList());
    }

    private static List<Subject> joined(List<Subject> first, List<Subject> rest) {
        List<Subject> all = new ArrayList<>(first);
        all.addAll(rest);
        return all;
    }
}
