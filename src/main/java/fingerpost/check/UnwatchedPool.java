package fingerpost.check;

import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Canary;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Failover;
import fingerpost.topology.Fixed;
import fingerpost.topology.HashedByAsker;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Nearest;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.Weighted;
import fingerpost.topology.WhenHealthy;
import java.util.List;

/** Several addresses handed out without looking whether they are alive. */
final class UnwatchedPool implements NameCheck {
    @Override
    public String code() {
        return "RT12";
    }

    @Override
    public String source() {
        return "\"Can a domain name point to multiple IP addresses?\": round robin lacks health checks";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        return owner.addressSets()
                .filter(set -> isUnwatched(set.policy()) && !isServer(owner, design) && !isOperated(set, design))
                .map(set -> {
                    int size = set.policy().records().size();
                    int port = port(set, design);
                    return finding(
                                    Severity.WARNING,
                                    owner.subject(set),
                                    owner.name().unicode() + " " + set.type() + " hands out " + size
                                            + " addresses without a health check. When one machine dies, about 1 in "
                                            + size
                                            + " clients is sent to it until someone edits the zone. Add a health check, or a"
                                            + " load balancer in front.")
                            .repairedBy(Repairs.put(
                                    "Watch the pool of " + owner.name().unicode() + " " + set.type(),
                                    owner.zone(),
                                    set.withPolicy(WhenHealthy.of(set.policy(), HealthCheck.tcp(port)))));
                })
                .toList();
    }

    private static boolean isUnwatched(AnswerPolicy policy) {
        return switch (policy) {
            case Fixed leaf -> leaf.records().size() > 1;
            case Rotated leaf -> leaf.records().size() > 1;
            case Shuffled leaf -> leaf.records().size() > 1;
            case Weighted weighted -> weighted.records().size() > 1;
            case HashedByAsker hashed -> hashed.records().size() > 1;
            case Canary canary -> isUnwatched(canary.stable()) || isUnwatched(canary.canary());
            case ByLine byLine -> byLine.inner().stream().anyMatch(UnwatchedPool::isUnwatched);
            case Nearest nearest -> nearest.inner().stream().anyMatch(UnwatchedPool::isUnwatched);
            case Failover _, WhenHealthy _ -> false;
        };
    }

    /** Resolvers try the other addresses of a name server by themselves. */
    private static boolean isServer(Owner owner, Design design) {
        return Servers.at(owner.zone(), owner.apex(), design).contains(owner.name());
    }

    /** Whoever runs an external endpoint watches its machines. */
    private static boolean isOperated(RecordSet set, Design design) {
        return Records.addresses(set).stream()
                .allMatch(address ->
                        !design.holders(address, ExternalEndpoint.class).isEmpty());
    }

    private static int port(RecordSet set, Design design) {
        boolean plain = Records.addresses(set).stream()
                .flatMap(address ->
                        design.holders(address).stream().filter(holder -> Listening.isOpen(holder, address, 80)))
                .findAny()
                .isPresent();
        boolean tls = Records.addresses(set).stream()
                .flatMap(address ->
                        design.holders(address).stream().filter(holder -> Listening.isOpen(holder, address, 443)))
                .findAny()
                .isPresent();
        return plain && !tls ? 80 : 443;
    }
}
