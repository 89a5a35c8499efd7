package fingerpost.ingest.route53;

import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.ingest.file.FileNote.Grade;
import fingerpost.ingest.route53.AwsSet.Question;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Canary;
import fingerpost.topology.Failover;
import fingerpost.topology.Fixed;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Nearest;
import fingerpost.topology.Shuffled;
import fingerpost.topology.SiteChoice;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.WhenHealthy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The answer policies that the sets of one zone say; what they reach through aliases of the same zone stands inside of them. */
final class Policies {
    private static final int WHOLE_CANARY = 10_000;

    private final Inventory inventory;
    private final Lines lines;
    private final Notes notes;
    private final Map<Question, List<AwsSet>> byQuestion = new LinkedHashMap<>();
    private final Set<DomainName> reached = new HashSet<>();
    private final Set<Question> entered = new HashSet<>();

    Policies(Inventory inventory, Lines lines, Notes notes, List<AwsSet> sets) {
        this.inventory = inventory;
        this.lines = lines;
        this.notes = notes;
        sets.forEach(each -> byQuestion
                .computeIfAbsent(each.question(), any -> new ArrayList<>())
                .add(each));
    }

    /** What an asker of that name and type gets, and for how long at most. */
    record Said(AnswerPolicy policy, Ttl ttl) {}

    Map<Question, List<AwsSet>> byQuestion() {
        return byQuestion;
    }

    Lines lines() {
        return lines;
    }

    Inventory inventory() {
        return inventory;
    }

    Notes notes() {
        return notes;
    }

    /** The names that stand inside of policies of other names. */
    Set<DomainName> reached() {
        return reached;
    }

    /** Empty where nothing of it can be held; a note says why. */
    Optional<Said> of(Question question) {
        List<AwsSet> sets = byQuestion.getOrDefault(question, List.of());
        if (sets.isEmpty() || !entered.add(question)) {
            return Optional.empty();
        }
        try {
            return policy(sets);
        } finally {
            entered.remove(question);
        }
    }

    private Optional<Said> policy(List<AwsSet> all) {
        AwsSet first = all.getFirst();
        List<AwsSet> sets = all.stream()
                .filter(each -> each.routing().getClass().equals(first.routing().getClass()))
                .toList();
        if (sets.size() < all.size()) {
            notes.add(
                    Grade.ERROR,
                    "mixed-routing",
                    first,
                    "A name and type has one kind of routing; only the sets like the first are imported.",
                    "Give all the same kind.");
        }
        List<Branch> branches = new ArrayList<>();
        for (AwsSet each : sets) {
            content(each).ifPresent(said -> branches.add(new Branch(each, said, check(each))));
        }
        if (branches.isEmpty()) {
            return Optional.empty();
        }
        Ttl ttl = branches.stream()
                .map(each -> each.said().ttl())
                .reduce(Ttl::min)
                .orElseThrow();
        if (branches.stream().anyMatch(each -> !each.said().ttl().equals(ttl))) {
            notes.add(Grade.WARNING, "ttl", first, "A record set has one TTL in a design; the least is taken.", "");
        }
        return Optional.of(new Said(policy(first.routing(), branches), ttl));
    }

    /** What is answered when it is this set's turn. */
    record Branch(AwsSet set, Said said, Optional<HealthCheck> check) {
        AnswerPolicy policy() {
            return said.policy();
        }
    }

    private AnswerPolicy policy(AwsRouting routing, List<Branch> branches) {
        return switch (routing) {
            case AwsRouting.Simple _ -> branches.getFirst().policy();
            case AwsRouting.Weight _ -> checked(weighted(branches), branches);
            case AwsRouting.Country _ -> unchecked(branches, new LinePolicies(this).byCountry(branches));
            case AwsRouting.Networks _ -> unchecked(branches, new LinePolicies(this).byNetwork(branches));
            case AwsRouting.Near _ ->
                unchecked(
                        branches,
                        new Nearest(branches.stream()
                                .map(each -> new SiteChoice(
                                        ((AwsRouting.Near) each.set().routing()).place(), each.policy()))
                                .toList()));
            case AwsRouting.Failing _ -> failover(branches);
            case AwsRouting.Together _ -> {
                List<Rdata> records = branches.stream()
                        .flatMap(each -> each.policy().records().stream())
                        .distinct()
                        .toList();
                yield checked(pool(records), branches);
            }
        };
    }

    private static AnswerPolicy weighted(List<Branch> branches) {
        List<WeightedChoice> choices = branches.stream()
                .map(each -> new WeightedChoice(((AwsRouting.Weight) each.set().routing()).weight(), each.policy()))
                .toList();
        Set<String> ids = new HashSet<>();
        branches.forEach(each -> ids.add(each.set().id()));
        if (choices.size() == 2 && ids.equals(Set.of("stable", "canary"))) {
            int stable = branches.getFirst().set().id().equals("stable") ? 0 : 1;
            long canary = choices.get(1 - stable).weight();
            long sum = canary + choices.get(stable).weight();
            if (sum > 0) {
                int share = (int) ((canary * WHOLE_CANARY + sum / 2) / sum);
                return new Canary(
                        choices.get(stable).policy(), choices.get(1 - stable).policy(), share, Canary.Draw.EACH_ANSWER);
            }
        }
        return new Weighted(choices);
    }

    /** The policy under the health check that all have. */
    private AnswerPolicy checked(AnswerPolicy policy, List<Branch> branches) {
        List<HealthCheck> checks = branches.stream()
                .flatMap(each -> each.check().stream())
                .distinct()
                .toList();
        if (checks.isEmpty()) {
            return policy;
        }
        if (checks.size() > 1 || branches.stream().anyMatch(each -> each.check().isEmpty() && isSingle(each))) {
            notes.add(
                    Grade.WARNING,
                    "health-checks-differ",
                    branches.getFirst().set(),
                    "A policy has one health check in a design; the first is taken for all.",
                    "");
        }
        HealthCheck check = checks.getFirst();
        return WhenHealthy.of(policy, check);
    }

    private static boolean isSingle(Branch branch) {
        return branch.set().content() instanceof AwsContent.Values;
    }

    private AnswerPolicy unchecked(List<Branch> branches, AnswerPolicy policy) {
        branches.stream()
                .filter(each -> each.check().isPresent())
                .findFirst()
                .ifPresent(each -> notes.add(
                        Grade.WARNING,
                        "health-check-left-out",
                        each.set(),
                        "With this routing an unhealthy set leaves its askers to a larger region; a design has no words"
                                + " for that, so the health check is left out.",
                        ""));
        return policy;
    }

    private AnswerPolicy failover(List<Branch> branches) {
        List<Branch> order = branches.stream()
                .sorted((a, b) -> Boolean.compare(isPrimary(b), isPrimary(a)))
                .toList();
        Optional<HealthCheck> own =
                order.stream().flatMap(each -> each.check().stream()).findFirst();
        HealthCheck check = own.or(() -> order.stream()
                        .flatMap(each -> checkOf(each.policy()).stream())
                        .findFirst())
                .orElseGet(() -> unknown(order.getFirst().set(), "no health check"));
        List<AnswerPolicy> policies = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            AnswerPolicy policy = order.get(i).policy();
            boolean last = i == order.size() - 1;
            if (last && policy instanceof Failover more && more.check().equals(check)) {
                policies.addAll(more.order());
            } else if (policy instanceof WhenHealthy healthy
                    && healthy.equals(WhenHealthy.of(healthy.policy(), check))) {
                policies.add(healthy.policy());
            } else {
                policies.add(policy);
            }
        }
        return new Failover(policies, check);
    }

    private static boolean isPrimary(Branch branch) {
        return branch.set().routing() instanceof AwsRouting.Failing failing && failing.primary();
    }

    private static Optional<HealthCheck> checkOf(AnswerPolicy policy) {
        return switch (policy) {
            case WhenHealthy healthy -> Optional.of(healthy.check());
            case Failover failover -> Optional.of(failover.check());
            default -> Optional.empty();
        };
    }

    private Optional<HealthCheck> check(AwsSet set) {
        if (set.healthCheck().isEmpty()) {
            return Optional.empty();
        }
        return inventory
                .check(set.healthCheck())
                .or(() -> Optional.of(unknown(set, "a health check that is not in the files")));
    }

    private HealthCheck unknown(AwsSet set, String what) {
        notes.add(
                Grade.WARNING,
                "health-check-unknown",
                set,
                "It has " + what + "; a connection to port 80 is assumed.",
                "Import the folder with the answer of list-health-checks beside this file.");
        return HealthCheck.tcp(80);
    }

    private Optional<Said> content(AwsSet set) {
        return switch (set.content()) {
            case AwsContent.Values values -> Optional.of(new Said(pool(values.records()), values.ttl()));
            case AwsContent.AliasOf alias -> {
                Question target = new Question(alias.target(), set.type());
                Optional<Said> said = of(target);
                if (said.isPresent()) {
                    reached.add(alias.target());
                } else {
                    notes.add(
                            Grade.ERROR,
                            "alias-not-held",
                            set,
                            "Its alias leads to " + alias.target()
                                    + ", which has no such set in this zone, or back to itself; a choice of a design"
                                    + " holds records only.",
                            "Add the records of the target in its place.");
                }
                yield said;
            }
        };
    }

    /** Route 53 gives the values of a set in random order; of other records than addresses nobody looks at the order. */
    private static AnswerPolicy pool(List<Rdata> records) {
        RecordType type = records.getFirst().type();
        boolean address = type.equals(RecordType.A) || type.equals(RecordType.AAAA);
        return address && records.size() > 1 ? new Shuffled(records) : new Fixed(records);
    }
}
