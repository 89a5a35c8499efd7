package fingerpost.behaviour;

import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RRset;
import fingerpost.dns.Rcode;
import fingerpost.dns.RecordType;
import fingerpost.dns.Response;
import fingerpost.dns.Ttl;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    Optional<NameCache.Known> find(DomainName name, List<RecordType> types) {
        String kept = "kept in the cache of its own (" + visitor.stub().word() + ")";
        Optional<NameCache.Missing> missing = memory.stub.missing(name);
        if (missing.isPresent()) {
            story.cached(
                    WalkStep.Kind.STUB,
                    visitor.label() + " knows that " + name.host() + " does not exist",
                    kept,
                    visitor.path());
            return failed(missing.get(), 0);
        }
        if (memory.stub.unknown(name, types).isEmpty()) {
            story.cached(WalkStep.Kind.STUB, visitor.label() + " knows " + name.host(), kept, visitor.path());
            return memory.stub.known(name);
        }
        story.good(
                WalkStep.Kind.STUB,
                visitor.label() + " asks " + visitor.resolverLabel() + " for " + name.host(),
                words(types) + "; its own cache (" + visitor.stub().word() + ") has nothing",
                joined(visitor.path(), visitor.resolverPath()),
                costs.stubToResolver());
        Optional<NameCache.Known> found = atResolver(name, types);
        found.flatMap(visitor::kept).ifPresent(known -> memory.stub.keep(name, known));
        if (visitor.keepsFailures()) {
            memory.resolver.missing(name).ifPresent(each -> memory.stub.keep(name, each));
        }
        return found;
    }

    private Optional<NameCache.Known> atResolver(DomainName name, List<RecordType> types) {
        Optional<NameCache.Missing> missing = memory.resolver.missing(name);
        if (missing.isPresent()) {
            story.cached(
                    WalkStep.Kind.RESOLVER,
                    visitor.resolverLabel() + " answers from its cache",
                    "that a name does not exist is kept like an answer (RFC 2308)",
                    visitor.resolverPath());
            return failed(missing.get(), 0);
        }
        List<RecordType> unknown = memory.resolver.unknown(name, types);
        if (unknown.isEmpty()) {
            story.cached(
                    WalkStep.Kind.RESOLVER,
                    visitor.resolverLabel() + " answers from its cache",
                    "no TTL on the way has run out",
                    visitor.resolverPath());
            return memory.resolver.known(name);
        }
        story.good(
                WalkStep.Kind.RESOLVER,
                visitor.resolverLabel() + " looks " + name.host() + " up",
                unknown.size() == types.size()
                        ? "nothing of it is in its cache"
                        : words(unknown) + "; the rest is in its cache",
                visitor.resolverPath(),
                0);
        Optional<NameCache.Known> found = iterate(name, unknown)
                .map(now -> memory.resolver.known(name).map(now::over).orElse(now));
        found.ifPresent(known -> memory.resolver.keep(name, known));
        return found;
    }

    /** Follows the name from zone to zone, as a resolver does with an empty cache. */
    private Optional<NameCache.Known> iterate(DomainName asked, List<RecordType> types) {
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
            for (RRset set : first.response().answer()) {
                lasts &= set.type().equals(types.getFirst()) || set.ttl().seconds() > 0;
                if (set.type().equals(RecordType.CNAME) && !types.getFirst().equals(RecordType.CNAME)) {
                    set.rdata().getFirst().target().ifPresent(chain::add);
                }
            }
            if (first.response().rcode() != Rcode.NOERROR) {
                return unusable(first.response(), zone.get(), chain, lasts);
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

    private Optional<NameCache.Known> unusable(
            Response response, HostedZone zone, List<DomainName> chain, boolean lasts) {
        if (response.rcode() != Rcode.NXDOMAIN) {
            return story.failed(
                    "the resolver answers SERVFAIL for " + chain.getFirst().host(),
                    "the servers of " + zone.apex().host() + " answered " + response.rcode(),
                    List.of(Subject.of(zone.id(), chain.getFirst())),
                    costs.resolverToAuthority());
        }
        DomainName last = chain.getLast();
        Ttl ttl = negativeTtl(response);
        NameCache.Missing missing = new NameCache.Missing(
                last,
                Subject.of(zone.id(), last),
                "the servers of " + zone.apex().host() + " say NXDOMAIN, which resolvers keep for " + ttl.spoken());
        if (ttl.seconds() > 0) {
            memory.resolver.keep(last, missing);
            if (lasts) {
                memory.resolver.keep(chain.getFirst(), missing);
            }
        }
        return failed(missing, costs.resolverToAuthority());
    }

    private Optional<NameCache.Known> failed(NameCache.Missing missing, double millis) {
        return story.failed(
                missing.name().host() + " does not exist", missing.detail(), List.of(missing.subject()), millis);
    }

    private NameCache.Known collect(
            HostedZone zone, Response first, List<RecordType> types, List<DomainName> chain, boolean lasts) {
        Map<RecordType, RRset> records = new HashMap<>();
        Set<RecordType> lasting = new HashSet<>();
        Response response = first;
        for (RecordType type : types) {
            if (!type.equals(types.getFirst())) {
                Answered more = authority.explainIn(zone, new Question(chain.getLast(), type), visitor.asker(), state);
                new HopTelling(story, zone, type, 0).tellData(more.hops());
                response = more.response();
            }
            add(response, records);
            RRset found = records.get(type);
            Ttl ttl = found == null ? negativeTtl(response) : found.ttl();
            if (lasts && ttl.seconds() > 0) {
                lasting.add(type);
            }
        }
        return new NameCache.Known(Set.copyOf(types), lasting, records, chain);
    }

    private static void add(Response response, Map<RecordType, RRset> records) {
        response.answer().stream()
                .filter(set -> set.type().equals(response.question().type()))
                .forEach(set -> records.put(set.type(), set));
    }

    private NameCache.Known outside(
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
        Set<RecordType> asked = Set.copyOf(types);
        boolean kept = lasts && endpoint.ttl().seconds() > 0;
        return new NameCache.Known(asked, kept ? asked : Set.of(), records, chain);
    }

    /** How long it is kept that there is nothing (RFC 2308 section 5); not at all without an SOA record. */
    private static Ttl negativeTtl(Response response) {
        return response.authority().stream()
                .filter(set -> set.type().equals(RecordType.SOA))
                .map(RRset::ttl)
                .findFirst()
                .orElse(Ttl.ZERO);
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
