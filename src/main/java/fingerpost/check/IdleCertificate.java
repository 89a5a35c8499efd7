package fingerpost.check;

import fingerpost.topology.Backend;
import fingerpost.topology.Certificate;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Proxy;
import fingerpost.topology.Subject;
import java.util.List;
import java.util.stream.Stream;

/** A certificate that nothing presents. */
final class IdleCertificate implements ElementCheck<Certificate> {
    @Override
    public String code() {
        return "TLS06";
    }

    @Override
    public String source() {
        return "nginx manual, ssl_certificate";
    }

    @Override
    public Class<Certificate> kind() {
        return Certificate.class;
    }

    @Override
    public List<Finding> of(Certificate certificate, Design design) {
        boolean used = Stream.of(Proxy.class, Backend.class, ExternalEndpoint.class)
                .flatMap(kind -> design.all(kind).stream())
                .anyMatch(each -> each.references().contains(certificate.id()));
        return used
                ? List.of()
                : List.of(finding(
                        Severity.INFO,
                        Subject.of(certificate.id()),
                        "The certificate " + certificate.label()
                                + " is installed nowhere in the design. Install it at a server, or remove it."));
    }
}
