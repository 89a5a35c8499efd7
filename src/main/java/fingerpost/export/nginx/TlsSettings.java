package fingerpost.export.nginx;

import java.util.ArrayList;
import java.util.List;

/**
 * TLS for clients: Mozilla's intermediate guideline 6.0, but for the curve X25519MLKEM768, which an nginx built with OpenSSL
 * before 3.5 refuses to start with.
 */
final class TlsSettings {
    private static final String CIPHERS = String.join(
            ":",
            "ECDHE-ECDSA-AES128-GCM-SHA256",
            "ECDHE-RSA-AES128-GCM-SHA256",
            "ECDHE-ECDSA-AES256-GCM-SHA384",
            "ECDHE-RSA-AES256-GCM-SHA384",
            "ECDHE-ECDSA-CHACHA20-POLY1305",
            "ECDHE-RSA-CHACHA20-POLY1305");

    private TlsSettings() {}

    static List<Node> of(NginxVersion version) {
        List<Node> settings = new ArrayList<>();
        settings.add(new Remark(
                "TLS: Mozilla intermediate 6.0; with OpenSSL 3.5 put X25519MLKEM768 before the other curves."));
        settings.add(Directive.of("ssl_protocols", "TLSv1.2", "TLSv1.3"));
        settings.add(Directive.of("ssl_ciphers", CIPHERS));
        settings.add(Directive.of("ssl_prefer_server_ciphers", "off"));
        settings.add(Directive.of("ssl_ecdh_curve", "X25519:prime256v1:secp384r1"));
        settings.add(Directive.of("ssl_session_cache", "shared:tls:10m"));
        settings.add(Directive.of("ssl_session_timeout", "1d"));
        if (!version.rotatesTicketKeys()) {
            settings.add(Directive.of("ssl_session_tickets", "off"));
        }
        return settings;
    }
}
