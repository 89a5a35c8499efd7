package fingerpost.export.caddy;

import fingerpost.export.Losses;
import fingerpost.export.json.Json;
import fingerpost.topology.Balancing;
import fingerpost.topology.HashKey;
import fingerpost.topology.Member;
import fingerpost.topology.Service;
import fingerpost.topology.Subject;
import java.util.List;
import java.util.stream.Stream;

/** How Caddy 2.6 chooses among the backends of a service: no weights, and a backup only beside a single other. */
final class Balance {
    private static final int MOST_TIMES = 20;

    private final Service service;
    private final Losses losses;
    private final Subject subject;
    private final List<Member> used;
    private final boolean firstOfAll;

    Balance(Service service, Losses losses) {
        this.service = service;
        this.losses = losses;
        this.subject = Subject.of(service.id());
        List<Member> up =
                service.members().stream().filter(each -> !each.down()).toList();
        List<Member> primaries = up.stream().filter(each -> !each.backup()).toList();
        List<Member> backups = up.stream().filter(Member::backup).toList();
        this.firstOfAll = !backups.isEmpty() && primaries.size() <= 1;
        if (firstOfAll) {
            this.used = Stream.concat(primaries.stream(), backups.stream()).toList();
        } else {
            this.used = primaries;
            backups.forEach(each -> losses.approximate(
                    subject, "Caddy has no backup beside several others: " + each.backend() + " is left out."));
        }
    }

    /** The members that are written, in order: not those taken out by hand. */
    List<Member> members() {
        return used;
    }

    /** How often a member is listed, which is the only weight there is. */
    int times(Member member) {
        int divisor = used.stream().mapToInt(Member::weight).reduce(0, Balance::divisor);
        int heaviest = used.stream().mapToInt(Member::weight).max().orElse(1) / divisor;
        if (heaviest == 1 || firstOfAll) {
            return 1;
        }
        if (service.balancing() instanceof Balancing.IpHash || service.balancing() instanceof Balancing.Hash) {
            losses.approximate(
                    subject, "Caddy 2.6 has no weights: where it hashes, every backend gets the same share.");
            return 1;
        }
        losses.approximate(
                subject,
                "Caddy 2.6 has no weights: each backend is listed as often as its share says, and its turns come in a"
                        + " row. From 2.7 on there is weighted_round_robin.");
        int weight = member.weight() / divisor;
        return heaviest <= MOST_TIMES ? weight : (int) Math.max(1, Math.round((double) weight * MOST_TIMES / heaviest));
    }

    Json.Fields loadBalancing() {
        return Json.NOTHING.with("selection_policy", policy()).with("retries", used.size() - 1L);
    }

    private Json.Fields policy() {
        if (service.stickyCookie().isPresent()) {
            losses.approximate(
                    subject,
                    "Where a session sticks, Caddy draws the first backend by chance, not by "
                            + service.balancing().word() + ".");
            return Json.NOTHING
                    .with("policy", "cookie")
                    .with("name", service.stickyCookie().get());
        }
        if (firstOfAll) {
            return Json.NOTHING.with("policy", "first");
        }
        return switch (service.balancing()) {
            case Balancing.RoundRobin _ -> Json.NOTHING.with("policy", "round_robin");
            case Balancing.LeastConnections _ -> Json.NOTHING.with("policy", "least_conn");
            case Balancing.IpHash _ -> {
                losses.approximate(
                        subject, "Caddy hashes the whole address of a client, nginx's ip_hash three octets of IPv4.");
                yield Json.NOTHING.with("policy", "ip_hash");
            }
            case Balancing.Hash hash -> hash(hash.key());
            case Balancing.RandomTwo _ ->
                used.size() < 2
                        ? Json.NOTHING.with("policy", "random")
                        : Json.NOTHING.with("policy", "random_choose").with("choose", 2);
        };
    }

    private Json.Fields hash(HashKey key) {
        return switch (key) {
            case HashKey.ClientAddress _ -> Json.NOTHING.with("policy", "ip_hash");
            case HashKey.AskedHost _ -> Json.NOTHING.with("policy", "header").with("field", "Host");
            case HashKey.RequestUri _ -> Json.NOTHING.with("policy", "uri_hash");
            case HashKey.Cookie cookie -> {
                losses.approximate(
                        subject, "Caddy hashes all cookies of a request together, not " + cookie.name() + " alone.");
                yield Json.NOTHING.with("policy", "header").with("field", "Cookie");
            }
        };
    }

    private static int divisor(int a, int b) {
        return b == 0 ? a : divisor(b, a % b);
    }
}
