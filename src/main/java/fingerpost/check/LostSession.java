package fingerpost.check;

import fingerpost.topology.Backend;
import fingerpost.topology.Balancing;
import fingerpost.topology.Member;
import fingerpost.topology.Service;
import fingerpost.topology.Subject;
import java.util.List;
import java.util.Optional;

/** Several backends that keep sessions, and a service that does not bring clients back to theirs. */
final class LostSession implements ElementCheck<Service> {
    @Override
    public String code() {
        return "UP07";
    }

    @Override
    public String source() {
        return "\"Can a domain name point to multiple IP addresses?\": session loss; nginx manual, ip_hash";
    }

    @Override
    public Class<Service> kind() {
        return Service.class;
    }

    @Override
    public List<Finding> of(Service service, Design design) {
        Optional<Backend> stateful = Sessions.stateful(service, design).findFirst();
        long active =
                service.members().stream().filter(member -> !member.backup()).count();
        if (active < 2 || Sessions.isSticky(service) || stateful.isEmpty()) {
            return List.of();
        }
        Finding finding = finding(
                Severity.WARNING,
                Subject.of(service.id()),
                stateful.get().label() + " keeps sessions in its memory, but " + service.label()
                        + " sends the requests of one client to any of " + active
                        + " backends. Users are logged out at random. Choose ip_hash or a sticky cookie, or share the"
                        + " sessions.");
        return List.of(
                service.members().stream().anyMatch(Member::backup)
                        ? finding
                        : finding.repairedBy(Repairs.inElement(
                                "Let " + service.label() + " balance by ip_hash",
                                service.id(),
                                Service.class,
                                now -> new Service(
                                        now.id(),
                                        now.label(),
                                        now.members(),
                                        new Balancing.IpHash(),
                                        now.stickyCookie(),
                                        now.keepalive(),
                                        now.active()))));
    }
}
