package fingerpost.check;

import fingerpost.behaviour.Standing;
import fingerpost.dns.IpAddress;
import fingerpost.topology.Element;
import fingerpost.topology.Proxy;
import fingerpost.topology.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the ends of a name are reached over IPv6. */
final class CoveredByV6 {
    private CoveredByV6() {}

    /** @param name where an address record is missing, if one is */
    static Coverage.Part of(Subject name, List<End> ends) {
        List<Coverage.Lack> lacks = new ArrayList<>();
        int counted = 0;
        int covered = 0;
        for (End end : ends) {
            List<IpAddress> own = Standing.addresses(end.element());
            if (own.isEmpty()) {
                continue;
            }
            counted++;
            Optional<Coverage.Lack> lack = lack(name, end, own);
            lack.ifPresent(lacks::add);
            covered += lack.isEmpty() ? 1 : 0;
        }
        return Coverage.Part.of(counted, covered, lacks);
    }

    private static Optional<Coverage.Lack> lack(Subject name, End end, List<IpAddress> own) {
        List<IpAddress> said = end.said().stream().filter(CoveredByV6::isV6).toList();
        if (said.stream().anyMatch(address -> hears(end.element(), address))) {
            return Optional.empty();
        }
        Subject at = Subject.of(end.element().id());
        String label = end.element().label();
        Optional<IpAddress> silent = own.stream().filter(CoveredByV6::isV6).findFirst();
        return Optional.of(
                !said.isEmpty()
                        ? new Coverage.Lack(
                                Coverage.Reason.DEAF_ON_V6,
                                at,
                                label,
                                said.getFirst().toString())
                        : silent.map(address ->
                                        new Coverage.Lack(Coverage.Reason.V6_NOT_SAID, name, label, address.toString()))
                                .orElseGet(() -> new Coverage.Lack(Coverage.Reason.NO_V6_ADDRESS, at, label, "")));
    }

    private static boolean hears(Element end, IpAddress address) {
        return !(end instanceof Proxy proxy) || Listening.hears(proxy, address);
    }

    private static boolean isV6(IpAddress address) {
        return address.bits() != 32;
    }
}
