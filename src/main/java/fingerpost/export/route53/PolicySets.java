package fingerpost.export.route53;

import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.export.Loss.Status;
import fingerpost.export.zonefile.PlainAnswer;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Canary;
import fingerpost.topology.Failover;
import fingerpost.topology.Fixed;
import fingerpost.topology.HashedByAsker;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Nearest;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.WhenHealthy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The sets that say the policy of one record set: its own, and behind aliases those of what is nested in it. */
final class PolicySets {
    /** API reference, ResourceRecordSet, Type: those that any routing may have. */
    private static final Set<RecordType> ROUTED = Set.of(
            RecordType.A,
            RecordType.AAAA,
            RecordType.CAA,
            RecordType.CNAME,
            RecordType.MX,
            RecordType.PTR,
            RecordType.SRV,
            RecordType.TXT);

    private static final int MOST_TOGETHER = 8;

    private final Scope scope;
    private final RecordSet designed;
    private final List<ResourceSet> sets = new ArrayList<>();
    private final Set<String> messages = new LinkedHashSet<>();
    private Status status = Status.EXACT;

    private PolicySets(Scope scope, RecordSet designed) {
        this.scope = scope;
        this.designed = designed;
    }

    static Told of(Scope scope, RecordSet designed) {
        PolicySets policy = new PolicySets(scope, designed);
        if (designed.leastTtl().isPresent()) {
            policy.differs("The TTL stays; only gdnsd lets it follow health.");
        }
        if (isPool(designed.policy()) || ROUTED.contains(designed.type())) {
            policy.put(designed.owner(), designed.policy());
        } else {
            policy.differs("Sets of the type " + designed.type() + " have no routing in Route 53.");
            policy.plain(designed.owner(), designed.policy());
        }
        return new Told(policy.sets, policy.status, String.join(" ", policy.messages));
    }

    static boolean isPool(AnswerPolicy policy) {
        return policy instanceof Fixed || policy instanceof Rotated || policy instanceof Shuffled;
    }

    Scope scope() {
        return scope;
    }

    /** The policy at a name of its own. */
    void put(DomainName name, AnswerPolicy policy) {
        switch (policy) {
            case Fixed _, Rotated _, Shuffled _ -> add(name, Optional.empty(), values(policy));
            case Weighted weighted -> weighted(name, weighted.choices(), Optional.empty());
            case HashedByAsker hashed -> {
                differs("Route 53 draws each answer anew, so an asker does not keep its choice. PowerDNS (pickwhashed)"
                        + " can say it.");
                weighted(name, hashed.choices(), Optional.empty());
            }
            case Canary canary -> canary(name, canary, Optional.empty());
            case ByLine lines -> new LineSets(this).put(name, lines);
            case Nearest nearest -> new NearestSets(this).put(name, nearest);
            case Failover failover -> failover(name, failover);
            case WhenHealthy healthy -> whenHealthy(name, healthy);
        }
    }

    private void weighted(DomainName name, List<WeightedChoice> choices, Optional<HealthCheck> check) {
        Weights weights =
                Weights.of(choices.stream().map(WeightedChoice::weight).toList());
        if (!weights.exact()) {
            differs("Weights go up to 255; the shares are rounded to that.");
        }
        for (int i = 0; i < choices.size(); i++) {
            Routing routing = new Routing.Weight(weights.weights().get(i));
            branch(
                    name,
                    new Turn("choice %03d".formatted(i + 1), routing),
                    choices.get(i).policy(),
                    check);
        }
    }

    private void canary(DomainName name, Canary canary, Optional<HealthCheck> check) {
        if (canary.draw() == Canary.Draw.EACH_ASKER) {
            differs("Route 53 draws each answer anew, so an asker does not keep its side. PowerDNS (pickwhashed) can"
                    + " say it.");
        }
        Weights weights = Weights.of(List.of(10_000 - canary.share(), canary.share()));
        if (!weights.exact()) {
            differs("Weights go up to 255; the share of the canary is rounded to that.");
        }
        branch(name, new Turn("stable", new Routing.Weight(weights.weights().getFirst())), canary.stable(), check);
        branch(name, new Turn("canary", new Routing.Weight(weights.weights().getLast())), canary.canary(), check);
    }

    private void failover(DomainName name, Failover failover) {
        List<AnswerPolicy> order = failover.order();
        if (order.size() == 1) {
            put(name, WhenHealthy.of(order.getFirst(), failover.check()));
            return;
        }
        tell(failover.check());
        AnswerPolicy second =
                order.size() == 2 ? order.getLast() : new Failover(order.subList(1, order.size()), failover.check());
        branch(name, new Turn("primary", new Routing.Failing(true)), order.getFirst(), Optional.of(failover.check()));
        branch(name, new Turn("secondary", new Routing.Failing(false)), second, Optional.of(failover.check()));
    }

    private void whenHealthy(DomainName name, WhenHealthy healthy) {
        if (healthy.minimum() > 0 || healthy.fallback() != WhenHealthy.Fallback.ALL) {
            differs("Route 53 answers while one is healthy, and all when none is.");
        }
        tell(healthy.check());
        AnswerPolicy inner = healthy.policy();
        Optional<HealthCheck> check = Optional.of(healthy.check());
        switch (inner) {
            case Fixed _, Rotated _, Shuffled _ -> together(name, inner, healthy.check());
            case Weighted weighted -> {
                tellGroups(inner);
                weighted(name, weighted.choices(), check);
            }
            case Canary canary -> {
                tellGroups(inner);
                canary(name, canary, check);
            }
            case ByLine _, Failover _, HashedByAsker _, Nearest _, WhenHealthy _ -> {
                differs("What is chosen here by a " + inner.word() + " policy is not checked once more.");
                put(name, inner);
            }
        }
    }

    private void tellGroups(AnswerPolicy weights) {
        if (weights.inner().stream().anyMatch(each -> each.records().size() > 1)) {
            differs("A choice of several records keeps its whole weight while one of them is healthy.");
        }
    }

    private void together(DomainName name, AnswerPolicy pool, HealthCheck check) {
        if (designed.type().equals(RecordType.CNAME)) {
            differs("A single target is answered, healthy or not.");
            add(name, Optional.empty(), values(pool));
            return;
        }
        if (pool.records().size() > MOST_TOGETHER) {
            differs("Route 53 answers with eight of them, drawn anew each time.");
        }
        tellOrder(pool);
        int number = 0;
        for (Rdata each : pool.records()) {
            Turn turn = new Turn("value %03d".formatted(++number), new Routing.Together());
            add(name, Optional.of(turn.checkedBy(probed(check, each))), values(List.of(each)));
        }
    }

    /** The policy for those whose turn it is. */
    void branch(DomainName name, Turn turn, AnswerPolicy policy, Optional<HealthCheck> check) {
        boolean single = isPool(policy) && policy.records().size() == 1;
        Optional<String> probe =
                single ? check.flatMap(each -> probed(each, policy.records().getFirst())) : Optional.empty();
        content(policy, check).ifPresent(content -> add(name, Optional.of(turn.checkedBy(probe)), content));
    }

    /** What a set with a routing of its own answers for that policy: its values, or a helper name that holds it. */
    Optional<Content> content(AnswerPolicy policy, Optional<HealthCheck> check) {
        boolean pool = isPool(policy);
        if (pool && (check.isEmpty() || policy.records().size() == 1)) {
            return Optional.of(values(policy));
        }
        AnswerPolicy checked = check.filter(each -> !isCheckedBy(policy, each))
                .<AnswerPolicy>map(each -> WhenHealthy.of(policy, each))
                .orElse(policy);
        return behind(policy, check.isPresent(), helper -> put(helper, checked));
    }

    /** An alias of a new helper name that {@code put} gives its sets; the policy's nearest plain answer where none is possible. */
    Optional<Content> behind(AnswerPolicy policy, boolean byHealth, Consumer<DomainName> put) {
        Optional<DomainName> helper = scope.helpers().below(designed.owner());
        if (helper.isEmpty()) {
            differs("The name is too long to nest policies below it.");
            List<Rdata> records = PlainAnswer.of(policy).records();
            return records.isEmpty() ? Optional.empty() : Optional.of(values(records));
        }
        int before = sets.size();
        put.accept(helper.get());
        return sets.size() == before
                ? Optional.empty()
                : Optional.of(new Content.AliasOf(scope.zoneId(), helper.get(), byHealth));
    }

    private static boolean isCheckedBy(AnswerPolicy policy, HealthCheck check) {
        return (policy instanceof Failover failover && failover.check().equals(check))
                || (policy instanceof WhenHealthy healthy && healthy.check().equals(check));
    }

    private Optional<String> probed(HealthCheck check, Rdata record) {
        Optional<String> id = scope.checks().id(check, designed.owner(), record);
        if (id.isEmpty()) {
            differs("A record of the type " + designed.type() + " names nothing that could be probed.");
        }
        return id;
    }

    private void plain(DomainName name, AnswerPolicy policy) {
        PlainAnswer answer = PlainAnswer.of(policy);
        differs(answer.message());
        if (!answer.records().isEmpty()) {
            add(name, Optional.empty(), values(answer.records()));
        }
    }

    void add(DomainName name, Optional<Turn> turn, Content content) {
        sets.add(new ResourceSet(name, designed.type(), turn, content));
    }

    void differs(String message) {
        status = Status.APPROXIMATE;
        if (!message.isEmpty()) {
            messages.add(message);
        }
    }

    private void tell(HealthCheck check) {
        HealthChecks.difference(check).ifPresent(this::differs);
    }

    private Content values(AnswerPolicy pool) {
        tellOrder(pool);
        return values(pool.records());
    }

    private Content values(List<Rdata> records) {
        return new Content.Values(designed.ttl(), records);
    }

    private void tellOrder(AnswerPolicy pool) {
        boolean address =
                designed.type().equals(RecordType.A) || designed.type().equals(RecordType.AAAA);
        boolean same = address ? pool instanceof Shuffled : pool instanceof Fixed;
        if (pool.records().size() > 1 && !same) {
            differs("The records are exact; Route 53 gives them in random order.");
        }
    }
}
