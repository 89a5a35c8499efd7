package fingerpost.document.form;

import fingerpost.dns.DomainName;
import fingerpost.document.json.Json;
import fingerpost.document.json.Source;
import fingerpost.document.json.Writing;
import fingerpost.topology.Action;
import fingerpost.topology.Id;
import fingerpost.topology.PortRedirect;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Redirect;
import fingerpost.topology.Respond;
import java.util.Optional;

/** What a location does, as fields behind its path: {@code "proxyPass": "app"}, {@code "redirect": "https://..."}. */
final class ActionForm {
    private static final String PROXY_HOST = "$proxy_host";
    private static final String ASKED_HOST = "$host";

    private ActionForm() {}

    static Writing write(Action action, Writing to) {
        return switch (action) {
            case ProxyPass pass -> proxyPass(pass, to);
            case Redirect redirect -> to.text("redirect", url(redirect)).numberUnless(301, "status", redirect.status());
            case PortRedirect redirect ->
                to.number("portRedirect", redirect.port())
                        .truthUnless(false, "tls", redirect.tls())
                        .numberUnless(302, "status", redirect.status());
            case Respond respond -> to.number("respond", respond.status()).textIfAny("body", respond.body());
        };
    }

    static Action read(Source source) {
        String kind = source.oneOf("proxyPass", "redirect", "portRedirect", "respond");
        Source value = source.field(kind);
        return switch (kind) {
            case "proxyPass" -> readProxyPass(source, value);
            case "redirect" -> {
                int status = source.wholeOr(301, "status");
                yield value.as(url -> redirect(url, status));
            }
            case "portRedirect" -> {
                int port = value.whole();
                int status = source.wholeOr(302, "status");
                boolean tls = source.truthOr(false, "tls");
                yield source.made(() -> new PortRedirect(status, tls, port));
            }
            default -> {
                int status = value.whole();
                String body = source.textOrNone("body");
                yield value.made(() -> new Respond(status, body));
            }
        };
    }

    private static Writing proxyPass(ProxyPass pass, Writing to) {
        to.text("proxyPass", pass.service());
        switch (pass.host()) {
            case ProxyPass.HostHeader.Asked _ -> {}
            case ProxyPass.HostHeader.Named(DomainName name) -> to.text("host", Names.host(name));
            case ProxyPass.HostHeader.Upstream _ -> to.text("host", PROXY_HOST);
        }
        to.truthUnless(true, "webSocket", pass.webSocket());
        pass.tls().ifPresent(tls -> to.put("tls", backendTls(tls)));
        return to;
    }

    private static Json backendTls(ProxyPass.BackendTls tls) {
        return new Writing()
                .text("name", Names.host(tls.name()))
                .truthUnless(true, "verify", tls.verify())
                .flat();
    }

    private static ProxyPass readProxyPass(Source source, Source service) {
        return new ProxyPass(
                service.as(Id::of),
                source.find("host").map(ActionForm::host).orElse(new ProxyPass.HostHeader.Asked()),
                source.truthOr(true, "webSocket"),
                source.find("tls")
                        .map(tls -> new ProxyPass.BackendTls(
                                tls.field("name").as(DomainName::of), tls.truthOr(true, "verify"))));
    }

    private static ProxyPass.HostHeader host(Source source) {
        return switch (source.text()) {
            case ASKED_HOST -> new ProxyPass.HostHeader.Asked();
            case PROXY_HOST -> new ProxyPass.HostHeader.Upstream();
            default -> new ProxyPass.HostHeader.Named(source.as(DomainName::of));
        };
    }

    private static String url(Redirect redirect) {
        boolean clear = redirect.host().host().indexOf(':') < 0;
        String origin = redirect.origin();
        return clear || origin.endsWith(redirect.host().host() + ":" + redirect.port())
                ? origin
                : origin + ":" + redirect.port();
    }

    private static Redirect redirect(String url, int status) {
        boolean tls = url.startsWith("https://");
        if (!tls && !url.startsWith("http://")) {
            throw new IllegalArgumentException(
                    "A redirect goes to a scheme and a host, such as https://www.example.com.");
        }
        String rest = url.substring(url.indexOf("://") + 3);
        int colon = rest.lastIndexOf(':');
        Optional<String> port = Optional.of(rest)
                .filter(text -> colon >= 0 && text.substring(colon + 1).matches("[0-9]{1,5}"))
                .map(text -> text.substring(colon + 1));
        String host = port.isPresent() ? rest.substring(0, colon) : rest;
        if (host.indexOf('/') >= 0) {
            throw new IllegalArgumentException(
                    "A redirect keeps path and query; write only scheme, host and port, such as https://www.example.com.");
        }
        return new Redirect(
                status, tls, DomainName.of(host), port.map(Integer::valueOf).orElse(tls ? 443 : 80));
    }
}
