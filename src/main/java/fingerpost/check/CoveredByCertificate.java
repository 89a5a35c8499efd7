package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.topology.Backend;
import fingerpost.topology.Certificate;
import fingerpost.topology.Element;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Id;
import fingerpost.topology.Proxy;
import fingerpost.topology.Server;
import fingerpost.topology.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** Whether the ends of a name present a certificate that is good for it. What an endpoint presents counts where it is known. */
final class CoveredByCertificate {
    private static final int HTTPS = 443;

    private CoveredByCertificate() {}

    static Coverage.Part of(DomainName host, List<End> ends, Design design) {
        List<Coverage.Lack> lacks = new ArrayList<>();
        int counted = 0;
        int covered = 0;
        for (End end : ends) {
            if (end.element() instanceof ExternalEndpoint endpoint
                    && endpoint.certificate().isEmpty()) {
                continue;
            }
            counted++;
            Optional<Coverage.Lack> lack = lack(host, end.element(), design);
            lack.ifPresent(lacks::add);
            if (lack.isEmpty() || lack.get().reason() == Coverage.Reason.EXPIRES_SOON) {
                covered++;
            }
        }
        return Coverage.Part.of(counted, covered, lacks);
    }

    private static Optional<Coverage.Lack> lack(DomainName host, Element end, Design design) {
        return switch (end) {
            case Proxy proxy -> atProxy(host, proxy, design);
            case Backend backend -> presented(host, backend, backend.certificate(), design);
            case ExternalEndpoint endpoint -> presented(host, endpoint, endpoint.certificate(), design);
            default -> Optional.of(lack(Coverage.Reason.NO_TLS, end, ""));
        };
    }

    private static Optional<Coverage.Lack> atProxy(DomainName host, Proxy proxy, Design design) {
        SortedSet<Integer> ports = design.servers(proxy).ports(true);
        if (ports.isEmpty()) {
            return Optional.of(lack(Coverage.Reason.NO_TLS, proxy, ""));
        }
        int port = ports.contains(HTTPS) ? HTTPS : ports.first();
        Optional<Server> server = design.servers(proxy).taking(host, port, true);
        return server.isEmpty()
                ? Optional.of(lack(Coverage.Reason.NO_TLS, proxy, ""))
                : presented(host, proxy, server.get().certificate(), design);
    }

    private static Optional<Coverage.Lack> presented(
            DomainName host, Element end, Optional<Id> installed, Design design) {
        if (installed.isEmpty()) {
            boolean plain = end instanceof Backend;
            return Optional.of(lack(plain ? Coverage.Reason.NO_TLS : Coverage.Reason.NO_CERTIFICATE, end, ""));
        }
        Certificate certificate = design.get(installed.get(), Certificate.class);
        if (!certificate.covers(host)) {
            return Optional.of(lack(Coverage.Reason.OTHER_NAMES, end, certificate.label()));
        }
        LocalDate today = design.today();
        return certificate
                .expires()
                .filter(day -> !day.isAfter(today.plusDays(CertificateExpiry.SOON)))
                .map(day -> new Coverage.Lack(
                        day.isBefore(today) ? Coverage.Reason.EXPIRED : Coverage.Reason.EXPIRES_SOON,
                        Subject.of(certificate.id()),
                        certificate.label(),
                        day.toString()));
    }

    private static Coverage.Lack lack(Coverage.Reason reason, Element end, String detail) {
        return new Coverage.Lack(reason, Subject.of(end.id()), end.label(), detail);
    }
}
