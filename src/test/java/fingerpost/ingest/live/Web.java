package fingerpost.ingest.live;

import fingerpost.wire.Packet;
import fingerpost.wire.web.ChainTrust;
import fingerpost.wire.web.HttpReply;
import fingerpost.wire.web.ServedCertificate;
import fingerpost.wire.web.TlsState;
import fingerpost.wire.web.WebAnswer;
import fingerpost.wire.web.WebClient;
import fingerpost.wire.web.WebFailure;
import fingerpost.wire.web.WebRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Web servers on paper: what is written down answers, everything else refuses the connection. */
final class Web implements WebClient {
    private final Map<String, WebAnswerMaker> answers = new LinkedHashMap<>();
    final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    private interface WebAnswerMaker {
        WebAnswer of(WebRequest request);
    }

    /** From now on {@code http://host} or {@code https://host} is answered with that status and header; a star stands for any host below. */
    Web answering(String url, int status, String... header) {
        answers.put(url, request -> answer(request, Optional.empty(), status, header));
        return this;
    }

    /** The same over TLS with a certificate of those names. */
    Web secured(String url, ServedCertificate certificate, int status, String... header) {
        TlsState state = new TlsState("TLSv1.3", List.of(certificate), ChainTrust.KNOWN);
        answers.put(url, request -> answer(request, Optional.of(state), status, header));
        return this;
    }

    static ServedCertificate certificate(String fingerprint, String... names) {
        return new ServedCertificate(
                "CN=" + names[0],
                "CN=Test,O=Example CA",
                Optional.of("Example CA"),
                List.of(names),
                Instant.parse("2026-01-01T00:00:00Z"),
                Instant.parse("2027-02-03T04:05:06Z"),
                fingerprint);
    }

    static WebAnswer answer(WebRequest request, Optional<TlsState> tls, int status, String... header) {
        List<HttpReply.Field> fields = new ArrayList<>();
        for (int i = 0; i < header.length; i += 2) {
            fields.add(new HttpReply.Field(header[i], header[i + 1]));
        }
        return new WebAnswer(
                request,
                1,
                tls,
                Optional.of(new HttpReply(status, fields, Packet.of(new byte[0]), true)),
                Optional.empty(),
                1);
    }

    static WebAnswer refused(WebRequest request) {
        return new WebAnswer(
                request,
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new WebFailure(WebFailure.Stage.CONNECT, WebFailure.Kind.REFUSED, "Refused.")),
                1);
    }

    @Override
    public WebAnswer ask(WebRequest request) {
        asked.add(request.where() + " " + request.host().host());
        String scheme = request.tls() ? "https://" : "http://";
        WebAnswerMaker maker = answers.get(scheme + request.host().host());
        if (maker == null && !request.host().parent().isRoot()) {
            maker = answers.get(scheme + "*." + request.host().parent().host());
        }
        return maker == null ? refused(request) : maker.of(request);
    }
}
