package fingerpost.topology;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Backends that serve the same thing (nginx's {@code upstream}).
 *
 * @param members may be empty while the design is being made
 * @param stickyCookie the cookie that keeps a session at its backend
 * @param keepalive idle connections to keep open; 0 for none
 * @param active probes that the proxy itself sends
 */
public record Service(
        Id id,
        String label,
        List<Member> members,
        Balancing balancing,
        Optional<String> stickyCookie,
        int keepalive,
        Optional<HealthCheck> active)
        implements Element {
    public Service {
        members = List.copyOf(members);
        stickyCookie.ifPresent(Cookies::require);
        if (keepalive < 0 || keepalive > 100_000) {
            throw new IllegalArgumentException("keepalive of the service " + id + " lies outside 0 to 100000.");
        }
        if (members.stream().map(Member::backend).distinct().count() < members.size()) {
            throw new IllegalArgumentException("The service " + id + " has the same backend twice.");
        }
    }

    /** Round robin over these, nothing else. */
    public static Service of(Id id, String label, List<Member> members) {
        return new Service(id, label, members, new Balancing.RoundRobin(), Optional.empty(), 16, Optional.empty());
    }

    @Override
    public Set<Id> references() {
        Set<Id> ids = new LinkedHashSet<>();
        members.forEach(member -> ids.add(member.backend()));
        return ids;
    }

    public Service withMembers(List<Member> others) {
        return new Service(id, label, others, balancing, stickyCookie, keepalive, active);
    }
}
