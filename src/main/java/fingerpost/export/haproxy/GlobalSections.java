package fingerpost.export.haproxy;

import java.util.ArrayList;
import java.util.List;

/** What is said once: rights, TLS by Mozilla's intermediate guideline 6.0, timeouts, and how names are looked up. */
final class GlobalSections {
    private static final String CIPHERS = String.join(
            ":",
            "ECDHE-ECDSA-AES128-GCM-SHA256",
            "ECDHE-RSA-AES128-GCM-SHA256",
            "ECDHE-ECDSA-AES256-GCM-SHA384",
            "ECDHE-RSA-AES256-GCM-SHA384",
            "ECDHE-ECDSA-CHACHA20-POLY1305",
            "ECDHE-RSA-CHACHA20-POLY1305");
    private static final String SUITES = "TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256";

    private GlobalSections() {}

    static List<Section> of(boolean tls, boolean names) {
        List<Line> global = new ArrayList<>(
                List.of(Line.of("user", "haproxy"), Line.of("group", "haproxy"), Line.of("default-path", "config")));
        if (tls) {
            global.add(Line.of("ssl-default-bind-options", "prefer-client-ciphers", "ssl-min-ver", "TLSv1.2")
                    .and("no-tls-tickets"));
            global.add(Line.of("ssl-default-bind-ciphers", CIPHERS));
            global.add(Line.of("ssl-default-bind-ciphersuites", SUITES));
            global.add(Line.of("tune.ssl.default-dh-param", "2048"));
        }
        List<Line> defaults = new ArrayList<>(List.of(
                Line.of("mode", "http"),
                Line.of("timeout", "connect", "5s"),
                Line.of("timeout", "client", "60s"),
                Line.of("timeout", "server", "60s"),
                Line.of("timeout", "tunnel", "1h"),
                Line.of("option", "redispatch", "1")));
        List<Section> sections = new ArrayList<>(List.of(Section.of("global", global)));
        if (names) {
            defaults.add(Line.of("default-server", "init-addr", "last,libc,none"));
            sections.add(Section.of("defaults", defaults));
            sections.add(Section.of("resolvers", ServerLine.RESOLVERS, List.of(Line.of("parse-resolv-conf"))));
        } else {
            sections.add(Section.of("defaults", defaults));
        }
        return sections;
    }
}
