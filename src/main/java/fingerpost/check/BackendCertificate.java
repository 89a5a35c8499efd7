package fingerpost.check;

import fingerpost.topology.Backend;
import fingerpost.topology.Certificate;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Service;
import fingerpost.topology.Subject;
import java.util.List;
import java.util.Optional;

/** A proxy that speaks TLS or plain HTTP to a backend that expects the other, or checks its certificate for another name. */
final class BackendCertificate implements ElementCheck<Proxy> {
    @Override
    public String code() {
        return "TLS07";
    }

    @Override
    public String source() {
        return "nginx manual, proxy_ssl_verify and proxy_ssl_name; RFC 9525 section 6.3";
    }

    @Override
    public Class<Proxy> kind() {
        return Proxy.class;
    }

    @Override
    public List<Finding> of(Proxy proxy, Design design) {
        return proxy.passes()
                .distinct()
                .flatMap(pass -> design.get(pass.service(), Service.class).members().stream()
                        .flatMap(member -> design.find(member.backend(), Backend.class).stream())
                        .flatMap(backend -> complaint(backend, pass, design).stream())
                        .map(complaint -> finding(
                                Severity.ERROR,
                                Subject.of(proxy.id()),
                                proxy.label() + " speaks " + complaint
                                        + ". Requests end in an error. Correct the certificate, or how the proxy speaks to"
                                        + " it.")))
                .toList();
    }

    private static Optional<String> complaint(Backend backend, ProxyPass pass, Design design) {
        if (pass.tls().isEmpty() || backend.certificate().isEmpty()) {
            return pass.tls().isPresent() == backend.certificate().isPresent()
                    ? Optional.empty()
                    : Optional.of(
                            pass.tls().isPresent()
                                    ? "TLS to " + backend.label() + ", which has no certificate and speaks plain HTTP"
                                    : "plain HTTP to " + backend.label() + ", which has a certificate and speaks TLS");
        }
        ProxyPass.BackendTls tls = pass.tls().get();
        Certificate certificate = design.get(backend.certificate().get(), Certificate.class);
        return !tls.verify() || certificate.covers(tls.name())
                ? Optional.empty()
                : Optional.of("TLS to " + backend.label() + " as " + tls.name().unicode()
                        + ", but its certificate is for " + Servers.spoken(certificate.names()));
    }
}
