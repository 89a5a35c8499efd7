package fingerpost.check;

import fingerpost.topology.Balancing;
import fingerpost.topology.Member;
import fingerpost.topology.Service;
import fingerpost.topology.Subject;
import java.util.List;

/** A backup in a service that balances by a hash or by chance. */
final class BackupByHash implements ElementCheck<Service> {
    @Override
    public String code() {
        return "UP03";
    }

    @Override
    public String source() {
        return "nginx manual, server: backup cannot be used along with hash, ip_hash, and random";
    }

    @Override
    public Class<Service> kind() {
        return Service.class;
    }

    @Override
    public List<Finding> of(Service service, Design design) {
        boolean takesNone = switch (service.balancing()) {
            case Balancing.RoundRobin _, Balancing.LeastConnections _ -> false;
            case Balancing.IpHash _, Balancing.Hash _, Balancing.RandomTwo _ -> true;
        };
        if (!takesNone || service.members().stream().noneMatch(Member::backup)) {
            return List.of();
        }
        return List.of(finding(
                        Severity.ERROR,
                        Subject.of(service.id()),
                        service.label() + " balances by " + service.balancing().word()
                                + " and has a backup. nginx refuses to start with the two together. Make the backup an"
                                + " ordinary backend, or balance by round robin or least_conn.")
                .repairedBy(Repairs.inElement(
                        "Make the backups of " + service.label() + " ordinary backends",
                        service.id(),
                        Service.class,
                        now -> now.withMembers(now.members().stream()
                                .map(BackupByHash::ordinary)
                                .toList()))));
    }

    static Member ordinary(Member member) {
        return new Member(
                member.backend(), member.weight(), false, member.down(), member.maxFails(), member.failTimeout());
    }
}
