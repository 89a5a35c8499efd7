package fingerpost.export.nginx;

import fingerpost.export.Refusal;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.ProxyPass.HostHeader;
import fingerpost.topology.Service;
import java.util.ArrayList;
import java.util.List;

/**
 * What hands a request on. The whole set of headers stands in every location, because a location that sets one inherits none
 * (ngx_http_proxy_module, proxy_set_header); the path is passed on untouched, because proxy_pass has no URI.
 */
final class ProxyDirectives {
    private ProxyDirectives() {}

    static List<Node> of(ProxyPass pass, Service service, Words words) throws Refusal {
        List<Node> directives = new ArrayList<>();
        String scheme = pass.tls().isPresent() ? "https" : "http";
        directives.add(Directive.of("proxy_pass", scheme + "://" + service.id()));
        directives.add(Directive.of("proxy_http_version", "1.1"));
        header(directives, "Host", host(pass.host(), words));
        header(directives, "X-Real-IP", "$remote_addr");
        header(directives, "X-Forwarded-For", "$remote_addr");
        header(directives, "X-Forwarded-Proto", "$scheme");
        header(directives, "X-Forwarded-Host", "$host");
        header(directives, "X-Forwarded-Port", "$server_port");
        if (pass.webSocket()) {
            header(directives, "Upgrade", "$http_upgrade");
            header(
                    directives,
                    "Connection",
                    "$" + (service.keepalive() > 0 ? MainFile.UPGRADE : MainFile.UPGRADE_OR_CLOSE));
        } else {
            header(directives, "Connection", service.keepalive() > 0 ? "" : "close");
        }
        if (pass.tls().isPresent()) {
            directives.addAll(tls(pass.tls().get(), words));
        }
        return directives;
    }

    private static String host(HostHeader host, Words words) throws Refusal {
        return switch (host) {
            case HostHeader.Asked _ -> "$host";
            case HostHeader.Named named -> words.host(named.name());
            case HostHeader.Upstream _ -> "$proxy_host";
        };
    }

    private static List<Node> tls(ProxyPass.BackendTls tls, Words words) throws Refusal {
        List<Node> directives = new ArrayList<>();
        directives.add(Directive.of("proxy_ssl_server_name", "on"));
        directives.add(Directive.of("proxy_ssl_name", words.host(tls.name())));
        if (tls.verify()) {
            directives.add(Directive.of("proxy_ssl_verify", "on"));
            directives.add(Directive.of("proxy_ssl_verify_depth", "3"));
            directives.add(new Remark("Debian's authorities; Fedora has /etc/pki/tls/certs/ca-bundle.crt"));
            directives.add(Directive.of("proxy_ssl_trusted_certificate", "/etc/ssl/certs/ca-certificates.crt"));
        } else {
            directives.add(Directive.of("proxy_ssl_verify", "off"));
        }
        return directives;
    }

    private static void header(List<Node> directives, String name, String value) {
        directives.add(Directive.of("proxy_set_header", name, value));
    }
}
