package fingerpost.ingest.nginx;

import fingerpost.dns.DomainName;
import fingerpost.topology.Action;
import fingerpost.topology.HashKey;
import fingerpost.topology.Id;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.ProxyPass.BackendTls;
import fingerpost.topology.ProxyPass.HostHeader;
import fingerpost.topology.Respond;
import fingerpost.topology.ServerName;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code proxy_pass} with what counts for it: headers, TLS to the backend. */
final class Passes {
    private static final Pattern URL = Pattern.compile("(?i)(https?)://([^/?#]+)(.*)");
    private static final Map<String, String> USUAL = Map.of(
            "x-real-ip", "$remote_addr",
            "x-forwarded-for", "$remote_addr",
            "x-forwarded-proto", "$scheme",
            "x-forwarded-host", "$host",
            "x-forwarded-port", "$server_port");

    private final Upstreams upstreams;
    private final Values values;
    private final Remarks remarks;

    Passes(Upstreams upstreams, Values values, Remarks remarks) {
        this.upstreams = upstreams;
        this.values = values;
        this.remarks = remarks;
    }

    /** What the directive does in a location of that path. */
    Action of(Statement pass, String path, Levels levels, Case known, List<ServerName> names) {
        String target = values.of(pass.argument(0), levels, known);
        Matcher url = URL.matcher(target);
        Optional<Split> split = url.matches() ? values.split(url.group(2)) : Optional.empty();
        if (split.isPresent()) {
            return split(pass, split.get(), url, levels, known, names);
        }
        if (!url.matches() || Values.isOpen(url.group(2))) {
            return opaque(pass, known);
        }
        String authority = url.group(2);
        boolean tls = url.group(1).equalsIgnoreCase("https");
        boolean named = upstreams.has(authority);
        Optional<Address> address = Address.of(authority, tls ? 443 : 80);
        if (!named && address.isEmpty()) {
            return opaque(pass, known);
        }
        remarks.read(pass);
        if (!url.group(3).isEmpty() && !url.group(3).equals(path) && !Values.isOpen(url.group(3))) {
            remarks.approximate(
                    pass,
                    "path-replaced",
                    pass.spoken() + ": nginx puts " + url.group(3) + " in place of " + path
                            + "; the design passes the path on as it is.");
        }
        String host = named ? authority : address.get().host().text();
        Optional<BackendTls> backendTls = tls ? tls(pass, host, levels, known) : Optional.empty();
        Id service = named
                ? upstreams.named(authority, backendTls.map(BackendTls::name))
                : upstreams.at(address.get(), backendTls.map(BackendTls::name));
        Map<String, Statement> headers = headers(levels);
        return new ProxyPass(
                service,
                host(pass, headers, host, named && service.text().equals(authority), authority, levels, known, names),
                isUpgrade(headers),
                backendTls);
    }

    /** A canary: the clients are spread over the backends of all parts. */
    private Action split(Statement pass, Split split, Matcher url, Levels levels, Case known, List<ServerName> names) {
        boolean tls = url.group(1).equalsIgnoreCase("https");
        String name = url.group(2).replaceAll("[${}]", "");
        Optional<BackendTls> backendTls = tls ? tls(pass, name, levels, known) : Optional.empty();
        Optional<Id> service = upstreams.split(name, split, tls ? 443 : 80, backendTls.map(BackendTls::name));
        if (service.isEmpty()) {
            return opaque(pass, known);
        }
        remarks.read(pass);
        split.statement().block().forEach(remarks::read);
        remarks.approximate(
                split.statement(),
                "shares",
                split.statement().spoken()
                        + ": the design has the same shares as weights of the backends, by a hash of "
                        + (split.key() instanceof HashKey.ClientAddress ? "the client's address." : "path and query."));
        Map<String, Statement> headers = headers(levels);
        return new ProxyPass(
                service.get(),
                host(pass, headers, name, false, name, levels, known, names),
                isUpgrade(headers),
                backendTls);
    }

    private Action opaque(Statement pass, Case known) {
        remarks.approximate(
                pass,
                "open-target",
                pass.spoken() + ": where it leads shows at run time"
                        + known.host().map(each -> " for " + each).orElse("") + "; the design answers 502 there.");
        return new Respond(502, pass.spoken());
    }

    private Map<String, Statement> headers(Levels levels) {
        Map<String, Statement> headers = new HashMap<>();
        for (Statement each : levels.all("proxy_set_header")) {
            String name = each.argument(0).toLowerCase(Locale.ROOT);
            headers.put(name, each);
            String usual = USUAL.get(name);
            if (usual != null && !usual.equals(each.argument(1))) {
                remarks.tell(each, "header", each.spoken() + ": exports send " + usual + " instead.");
            } else if (usual != null || name.equals("host") || name.equals("upgrade") || name.equals("connection")) {
                remarks.read(each);
            }
        }
        return headers;
    }

    private static boolean isUpgrade(Map<String, Statement> headers) {
        Statement upgrade = headers.get("upgrade");
        return upgrade != null && upgrade.argument(1).equals("$http_upgrade");
    }

    private HostHeader host(
            Statement pass,
            Map<String, Statement> headers,
            String host,
            boolean isId,
            String authority,
            Levels levels,
            Case known,
            List<ServerName> names) {
        Statement header = headers.get("host");
        String value = header == null ? "$proxy_host" : values.of(header.argument(1), levels, known);
        return switch (value) {
            case "$host", "${host}", "$http_host", "$host:$server_port", "$http_host:$server_port" ->
                new HostHeader.Asked();
            case "$proxy_host", "${proxy_host}" -> {
                if (!authority.equals(host)) {
                    remarks.tell(
                            pass,
                            "host-with-port",
                            pass.spoken() + ": backends see the Host " + host + " without port.");
                }
                yield isId ? new HostHeader.Upstream() : named(pass, host);
            }
            case "$server_name" ->
                names.isEmpty()
                        ? new HostHeader.Asked()
                        : new HostHeader.Named(names.getFirst().name());
            default -> named(header == null ? pass : header, value.replaceFirst(":[0-9]+$", ""));
        };
    }

    private HostHeader named(Statement where, String name) {
        Optional<DomainName> host = Names.host(name);
        if (host.isEmpty()) {
            remarks.approximate(where, "host", where.spoken() + ": the design passes on the host that is asked for.");
            return new HostHeader.Asked();
        }
        return new HostHeader.Named(host.get());
    }

    private Optional<BackendTls> tls(Statement pass, String host, Levels levels, Case known) {
        Optional<Statement> own = levels.last("proxy_ssl_name");
        own.ifPresent(remarks::read);
        String text =
                own.map(each -> values.of(each.argument(0), levels, known)).orElse(host);
        levels.last("proxy_ssl_server_name").ifPresent(remarks::read);
        levels.last("proxy_ssl_verify").ifPresent(remarks::read);
        boolean verify = levels.isOn("proxy_ssl_verify");
        if (verify) {
            levels.last("proxy_ssl_verify_depth").ifPresent(remarks::read);
            levels.last("proxy_ssl_trusted_certificate").ifPresent(remarks::read);
        }
        Optional<DomainName> name = Names.host(text).or(() -> Names.host(host));
        if (own.isPresent() && Names.host(text).isEmpty()) {
            remarks.approximate(
                    own.get(), "tls-name", own.get().spoken() + ": the design asks for " + host + " instead.");
        }
        if (!levels.isOn("proxy_ssl_server_name")) {
            remarks.tell(
                    pass,
                    "no-sni",
                    pass.spoken() + ": no name is sent in the TLS handshake (proxy_ssl_server_name off);"
                            + " exports send one.");
        }
        return Optional.of(new BackendTls(name.orElse(DomainName.of("backend.invalid")), verify));
    }
}
