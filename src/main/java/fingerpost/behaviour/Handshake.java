package fingerpost.behaviour;

import fingerpost.dns.DomainName;
import fingerpost.topology.Backend;
import fingerpost.topology.Certificate;
import fingerpost.topology.Element;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Id;
import fingerpost.topology.Proxy;
import fingerpost.topology.Server;
import fingerpost.topology.Subject;
import java.util.List;
import java.util.Optional;

/** The TLS handshake: which certificate is presented, and whether the client accepts it for the host (RFC 9525). */
final class Handshake {
    private final Scene scene;
    private final Story story;

    Handshake(Scene scene, Story story) {
        this.scene = scene;
        this.story = story;
    }

    /** Whether the client goes on. */
    boolean accepts(Landing.Landed landed, TargetUrl url) {
        Element element = landed.element();
        if (element instanceof ExternalEndpoint endpoint
                && endpoint.certificate().isEmpty()) {
            done(landed, url, "the design does not say which certificate " + endpoint.label() + " presents", List.of());
            return true;
        }
        Optional<Certificate> presented =
                certificate(landed, url).map(id -> scene.topology().get(id, Certificate.class));
        List<Subject> path = List.of(Subject.of(element.id()));
        if (presented.isEmpty()) {
            story.failed(
                    "the TLS handshake with " + landed.socket() + " fails",
                    element.label() + " presents no certificate for " + url.host(),
                    path,
                    scene.costs().clientToServer());
            return false;
        }
        Certificate certificate = presented.get();
        List<Subject> both = List.of(Subject.of(element.id()), Subject.of(certificate.id()));
        Optional<String> refusal = refusal(certificate, url);
        if (refusal.isPresent()) {
            story.failed(
                    "the certificate " + certificate.label() + " is refused",
                    refusal.get(),
                    both,
                    scene.costs().clientToServer());
            return false;
        }
        done(landed, url, certificate.label() + " covers " + url.host(), both);
        return true;
    }

    private void done(Landing.Landed landed, TargetUrl url, String detail, List<Subject> path) {
        String title = "TLS with " + url.host();
        if (scene.visitor().keepsConnections()
                && !scene.memory().connections.add("tls " + landed.socket() + " " + url.host())) {
            story.cached(WalkStep.Kind.TLS, title, "the session of the request before is still open", path);
        } else {
            story.good(WalkStep.Kind.TLS, title, detail, path, scene.costs().clientToServer());
        }
    }

    private Optional<Id> certificate(Landing.Landed landed, TargetUrl url) {
        Element element = landed.element();
        if (element instanceof Proxy proxy) {
            return scene.proxies()
                    .greets(proxy, landed.address(), landed.port(), url.host())
                    .flatMap(Server::certificate);
        }
        if (element instanceof ExternalEndpoint endpoint) {
            return endpoint.certificate();
        }
        return element instanceof Backend backend ? backend.certificate() : Optional.empty();
    }

    private Optional<String> refusal(Certificate certificate, TargetUrl url) {
        Optional<DomainName> name = url.name();
        if (name.isEmpty() || !certificate.covers(name.get())) {
            return Optional.of("it covers "
                    + String.join(
                            ", ",
                            certificate.names().stream().map(DomainName::host).toList()) + ", not "
                    + url.host());
        }
        return scene.today()
                .filter(today -> certificate.expires().filter(today::isAfter).isPresent())
                .map(today -> "it expired on " + certificate.expires().orElseThrow());
    }
}
