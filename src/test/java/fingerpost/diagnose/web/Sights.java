package fingerpost.diagnose.web;

import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Verdict;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.ui.speech.InGerman;
import fingerpost.wire.Packet;
import fingerpost.wire.ResolutionProfile.Scope;
import fingerpost.wire.web.ChainTrust;
import fingerpost.wire.web.HttpReply;
import fingerpost.wire.web.ServedCertificate;
import fingerpost.wire.web.TlsState;
import fingerpost.wire.web.WebAnswer;
import fingerpost.wire.web.WebFailure;
import fingerpost.wire.web.WebRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What could have been seen behind www.example.com, told step by step. */
final class Sights {
    static final DomainName WWW = DomainName.of("www.example.com");
    static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
    static final String FOUR = "192.0.2.1";
    static final String OTHER = "192.0.2.2";
    static final String SIX = "2001:db8::1";

    private final List<Sighting> sightings = new ArrayList<>();
    private final List<RedirectPath> paths = new ArrayList<>();
    private WebOptions options = WebOptions.of(Scope.PUBLIC).withClock(InstantSource.fixed(NOW));

    Sights with(WebOptions other) {
        options = other.withClock(InstantSource.fixed(NOW));
        return this;
    }

    Sights saw(WebAnswer... answers) {
        return saw(Purpose.SITE, answers);
    }

    Sights saw(Purpose purpose, WebAnswer... answers) {
        Arrays.stream(answers).forEach(each -> sightings.add(new Sighting(purpose, each)));
        return this;
    }

    Sights followed(RedirectPath.End end, String last, WebAnswer... hops) {
        paths.add(new RedirectPath(List.of(hops), end, last));
        return this;
    }

    Verdict judged(WebCheck check) {
        List<IpAddress> addresses = sightings.stream()
                .filter(each -> each.purpose() == Purpose.SITE)
                .map(each -> each.answer().request().address())
                .distinct()
                .toList();
        return check.of(new WebSight(WWW, addresses, Map.of(), sightings, paths, options));
    }

    /** The findings, none where it passed; fails where it was not tested. */
    List<LiveFinding> findings(WebCheck check) {
        return switch (judged(check)) {
            case Verdict.Passed _ -> List.of();
            case Verdict.Found found -> {
                InGerman.assertTold(found);
                yield found.findings();
            }
            case Verdict.NotTested not -> throw new AssertionError("Not tested: " + not.why());
        };
    }

    static WebRequest request(String address, boolean tls) {
        return WebRequest.of(IpAddress.of(address), tls ? 443 : 80, tls, WWW);
    }

    static WebAnswer http(String address, int status) {
        return http(address, status, "");
    }

    static WebAnswer http(String address, int status, String location) {
        return answer(request(address, false), status, location, Optional.empty());
    }

    static WebAnswer https(String address, ServedCertificate certificate) {
        return https(address, 200, certificate, ChainTrust.KNOWN);
    }

    static WebAnswer https(String address, int status, ServedCertificate certificate, ChainTrust trust) {
        return answer(
                request(address, true), status, "", Optional.of(new TlsState("TLSv1.3", List.of(certificate), trust)));
    }

    static WebAnswer answer(WebRequest request, int status, String location, Optional<TlsState> tls) {
        List<HttpReply.Field> fields =
                location.isEmpty() ? List.of() : List.of(new HttpReply.Field("Location", location));
        HttpReply reply =
                new HttpReply(status, fields, Packet.of(("page " + status).getBytes(StandardCharsets.US_ASCII)), true);
        return new WebAnswer(request, 1000, tls, Optional.of(reply), Optional.empty(), 2000);
    }

    static WebAnswer failed(String address, boolean tls, WebFailure.Stage stage, WebFailure.Kind kind) {
        return failed(request(address, tls), stage, kind);
    }

    static WebAnswer failed(WebRequest request, WebFailure.Stage stage, WebFailure.Kind kind) {
        WebFailure failure = new WebFailure(stage, kind, request.where() + " fails.");
        return new WebAnswer(request, 1000, Optional.empty(), Optional.empty(), Optional.of(failure), 2000);
    }

    static WebAnswer refused(String address, boolean tls) {
        return failed(address, tls, WebFailure.Stage.CONNECT, WebFailure.Kind.REFUSED);
    }

    static ServedCertificate certificate(String... names) {
        return issued("Let's Encrypt", NOW.minusSeconds(1), NOW.plusSeconds(86_400 * 60), names);
    }

    static ServedCertificate valid(Instant from, Instant to) {
        return issued("Let's Encrypt", from, to, WWW.host());
    }

    static ServedCertificate issued(String organisation, Instant from, Instant to, String... names) {
        return new ServedCertificate(
                "CN=" + names[0],
                "O=" + organisation,
                Optional.of(organisation),
                List.of(names),
                from,
                to,
                "%016x"
                        .formatted(
                                List.of(organisation, from, to, List.of(names)).hashCode()));
    }
}
