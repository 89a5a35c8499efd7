package fingerpost.wire.web;

import java.util.List;

/**
 * What a TLS handshake showed.
 *
 * @param protocol {@code TLSv1.3}
 * @param chain as the server sent it, its own certificate first; at least one
 * @param trust whether the chain leads to an authority that clients know; says nothing of names and dates
 */
public record TlsState(String protocol, List<ServedCertificate> chain, ChainTrust trust) {
    public TlsState {
        chain = List.copyOf(chain);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("A TLS server sends at least one certificate.");
        }
    }

    public ServedCertificate certificate() {
        return chain.getFirst();
    }
}
