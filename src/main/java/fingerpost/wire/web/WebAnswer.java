package fingerpost.wire.web;

import java.util.Optional;

/**
 * What came of one request.
 *
 * @param connectNanos until the TCP connection stood, or until it was given up
 * @param tls what the handshake showed; empty for plain HTTP and where it failed
 * @param reply empty where it failed
 * @param failure empty where a reply came
 * @param nanos of everything
 */
public record WebAnswer(
        WebRequest request,
        long connectNanos,
        Optional<TlsState> tls,
        Optional<HttpReply> reply,
        Optional<WebFailure> failure,
        long nanos) {
    /** Whether something takes connections there. */
    public boolean connected() {
        return failure.map(each -> each.stage() != WebFailure.Stage.CONNECT).orElse(true);
    }

    public boolean failed(WebFailure.Kind kind) {
        return failure.filter(each -> each.kind() == kind).isPresent();
    }

    /** The certificate of the server itself. */
    public Optional<ServedCertificate> certificate() {
        return tls.map(TlsState::certificate);
    }
}
