package fingerpost.ingest.haproxy;

import java.util.Set;

/** Lines that Fingerpost writes into every file, which say nothing of the design. */
final class Written {
    private static final String CIPHERS = "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:"
            + "ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:"
            + "ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305";

    static final Set<String> ALWAYS = Set.of(
            "user haproxy",
            "group haproxy",
            "default-path config",
            "ssl-default-bind-options prefer-client-ciphers ssl-min-ver TLSv1.2 no-tls-tickets",
            "ssl-default-bind-ciphers " + CIPHERS,
            "ssl-default-bind-ciphersuites TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256",
            "tune.ssl.default-dh-param 2048",
            "mode http",
            "timeout connect 5s",
            "timeout client 60s",
            "timeout server 60s",
            "timeout tunnel 1h",
            "option redispatch 1",
            "default-server init-addr last,libc,none",
            "parse-resolv-conf",
            "http-request set-var(txn.host) req.hdr(host),host_only,lower,rtrim(.)",
            "http-request set-var(txn.path) path,url_dec,regsub(//+,/,g)",
            "http-request return status 400 if { var(txn.path) -m reg /\\.\\.?(/|$) }",
            "http-request set-header Host %[var(txn.host)]",
            "http-request set-header X-Real-IP %[src]",
            "http-request set-header X-Forwarded-For %[src]",
            "http-request set-header X-Forwarded-Proto https",
            "http-request set-header X-Forwarded-Proto http",
            "http-request set-header X-Forwarded-Host %[var(txn.host)]",
            "http-request set-header X-Forwarded-Port %[dst_port]",
            "http-request reject unless { var(txn.site) -m found }",
            "http-request return status 404 unless { var(txn.place) -m found }");

    private Written() {}
}
